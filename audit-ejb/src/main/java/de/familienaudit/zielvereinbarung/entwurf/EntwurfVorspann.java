package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;

/** What the form of the front matter of a draft begins with; {@code stand} is for rule G-4. */
public record EntwurfVorspann(FassungKopf fassung, int stand, VorspannAngaben angaben) implements Serializable {}
