package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Textgrenze;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rules V-7, G-1: from the submission on a change of the text is a new version with its kind and reason, until it is decided. */
public final class FassungswechselRule {

    private FassungswechselRule() {}

    /**
     * @param art null while none is chosen
     * @return V-7.keine_neue_fassung, V-7.fassungsart_fehlt, V-7.fassungsgrund_fehlt, form.zu_lang, all at once
     */
    public static List<Violation> verstoesse(Papierstand stand, Fassungsart art, String grund) {
        List<Violation> verstoesse = new ArrayList<>();
        if (stand != Papierstand.EINGEREICHT && stand != Papierstand.IN_BERATUNG) {
            verstoesse.add(Violation.of("V-7.keine_neue_fassung", stand));
        }
        if (art == null || art == Fassungsart.EINREICHUNG) {
            verstoesse.add(Violation.at("fassungsart", "V-7.fassungsart_fehlt"));
        }
        String bereinigt = Objects.requireNonNullElse(grund, "").strip();
        if (bereinigt.isEmpty()) {
            verstoesse.add(Violation.at("grund", "V-7.fassungsgrund_fehlt"));
        }
        Textgrenze.BETREFF.pruefe("grund", bereinigt, verstoesse);
        return verstoesse;
    }

    /** A row that was dealt with names the version it had before it; the others get the new one. */
    public static List<Beratung> mitFassung(List<Beratung> folge, int bisher) {
        return folge.stream()
                .map(z -> z.stand().istBeraten() && z.bezug().fassung() == null
                        ? z.mitBezug(new Sitzungsbezug(z.bezug().sitzung(), bisher))
                        : z)
                .toList();
    }
}
