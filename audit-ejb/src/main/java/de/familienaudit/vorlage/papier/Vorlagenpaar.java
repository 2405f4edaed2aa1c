package de.familienaudit.vorlage.papier;

import java.io.Serializable;

/** Two recordings of one paper, the older one first; without remarks. */
public record Vorlagenpaar(VorlageDetails von, VorlageDetails nach) implements Serializable {}
