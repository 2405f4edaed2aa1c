package de.familienaudit.zertifikat.domain;

/** Rule Z-4: the answer to "may we use the seal on this day?", the best last. */
public enum Siegelstand {
    NEIN,
    UNTER_VORBEHALT,
    JA,
    /** Claims differ on that very day and nobody has said which of them counts. */
    UNGEKLAERT
}
