package de.familienaudit.zielvereinbarung.fassung;

import java.io.Serializable;
import java.util.List;

/**
 * A Fassung with what may happen to it next, without its history.
 *
 * @param version for rule G-4
 * @param titel title of its front matter
 * @param alleFassungen all Fassungen of all agreements, newest first
 */
public record FassungSchritte(
        FassungKopf kopf, int version, String titel, List<FassungKopf> alleFassungen, FassungDetails.Moeglich moeglich)
        implements Serializable {}
