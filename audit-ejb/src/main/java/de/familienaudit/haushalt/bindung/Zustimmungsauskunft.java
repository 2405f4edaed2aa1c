package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;

/** Rule H-4: what the Kämmerei said to a request; the room of consents answers. */
public interface Zustimmungsauskunft {

    /** Asked for a commitment that the actor may see; a fixed number of statements. */
    Zustimmungsblatt blatt(Bindungsakte bindung, Bindungsstand stand);
}
