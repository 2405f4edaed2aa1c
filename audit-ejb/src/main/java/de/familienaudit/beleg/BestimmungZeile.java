package de.familienaudit.beleg;

import java.io.Serializable;
import java.time.Instant;

/** Who said when, and why, that this claim counts; the newest of a field holds. */
public record BestimmungZeile(Belegfeld feld, String tag, String quelle, String grund, String von, Instant am)
        implements Serializable {}
