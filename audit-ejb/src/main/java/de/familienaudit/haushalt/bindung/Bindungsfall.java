package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.buch.Bindungsbezug;
import java.util.List;
import java.util.Optional;

/**
 * A commitment that nobody else acts on until the end of the transaction.
 *
 * @param sperre of the positions of all its lines
 * @param zeilen with what lies on them, summed after the positions were locked
 */
public record Bindungsfall(Bindungsakte akte, Sperre sperre, List<Bindungszeile> zeilen) {

    public Bindungsfall {
        zeilen = List.copyOf(zeilen);
    }

    /**
     * One of its lines.
     *
     * @param id null while none is chosen
     */
    public Optional<Bindungszeile> zeile(Long id) {
        return zeilen.stream().filter(z -> id != null && z.id() == id).findFirst();
    }

    public Bindungsstand stand() {
        return Bindungsstand.von(zeilen);
    }

    /** For the words of its acts (H-13). */
    public Bindungsbezug bezug() {
        return new Bindungsbezug(akte.id(), akte.anlass().vorlageId());
    }
}
