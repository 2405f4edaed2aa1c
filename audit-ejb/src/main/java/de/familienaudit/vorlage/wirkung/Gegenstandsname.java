package de.familienaudit.vorlage.wirkung;

import java.io.Serializable;

/**
 * What a subject is called, and where it is read.
 *
 * @param seite address of its page, without the context path
 */
public record Gegenstandsname(String name, String seite) implements Serializable {}
