package de.familienaudit.zertifikat.domain;

import java.util.Optional;

/** Rule Z-1: the stages of the audit in their order. */
public enum Stufe {
    GRUNDZERTIFIKAT,
    /** Also called Rezertifizierung. */
    BILANZIERUNGSZERTIFIKAT,
    ERHALTUNGSZERTIFIKAT;

    /** The stage that has to be awarded before this one can be; empty for the first. */
    public Optional<Stufe> vorgaengerin() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Whether it is valid for three years (Z-2); the other one has no end (Z-6). */
    public boolean istBefristet() {
        return this != ERHALTUNGSZERTIFIKAT;
    }
}
