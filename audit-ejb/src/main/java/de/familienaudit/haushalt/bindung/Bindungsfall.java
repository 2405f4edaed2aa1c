package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.BindungsantragRule;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.ZahlungRule;
import de.familienaudit.haushalt.domain.buch.Bindungsbezug;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
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

    /**
     * Rule R-3: who asked for it does not act on it. What was recorded afterwards is nobody's act (G-7), so that it is not asked.
     *
     * @return R-3.selbst_beantragt
     */
    public Optional<Violation> vierAugen(long wer) {
        return akte.istNacherfasst() ? Optional.empty() : BindungsantragRule.vierAugen(akte.antragKontoId(), wer);
    }

    /**
     * The same of what goes beyond its rest.
     *
     * @return R-3.rest_selbst_beantragt
     */
    public Optional<Violation> ueberDemRest(Geldbetrag mehr, long wer) {
        return akte.istNacherfasst() ? Optional.empty() : ZahlungRule.ueberDemRest(mehr, akte.antragKontoId(), wer);
    }

    /** For the words of its acts (H-13). */
    public Bindungsbezug bezug() {
        return new Bindungsbezug(akte.id(), akte.anlass().vorlageId());
    }
}
