package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rule H-2: a step of a Satzung has a day and a document, follows on the last one by {@link SatzungswechselRule} and does not lie before
 * it. Of what is nacherfasst steps may be missing and an announcement may be early: remarks (G-7); days that contradict each other are
 * refused all the same.
 */
public final class SatzungsschrittRule {

    private static final int NACHWEIS = 300;

    private SatzungsschrittRule() {}

    /** @return H-2.…, form.pflichtfeld, form.zu_lang, all at once */
    public static List<Violation> verstoesse(
            Satzung satzung, Satzungsschritt schritt, LocalDate heute, boolean nacherfasst) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!moeglich(satzung, schritt, nacherfasst)) {
            verstoesse.add(Violation.of("H-2.nicht_moeglich", satzung.stand(), schritt.stand()));
        } else if (schritt.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else {
            tag(satzung, schritt, heute, verstoesse);
            if (!nacherfasst && verstoesse.isEmpty()) {
                zuFrueh(satzung, schritt).ifPresent(verstoesse::add);
            }
        }
        nachweis(schritt, verstoesse);
        return verstoesse;
    }

    /**
     * The step with which a Satzung begins: its draft, or the first that is known of one that is nacherfasst.
     *
     * @return H-2.beginnt_als_entwurf, H-2.in_der_zukunft, H-2.nachweis_fehlt, form.…, all at once
     */
    public static List<Violation> anfang(Satzungsschritt schritt, LocalDate heute, boolean nacherfasst) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!nacherfasst && schritt.stand() != Satzungsstand.ENTWURF) {
            verstoesse.add(Violation.of("H-2.beginnt_als_entwurf", schritt.stand()));
        }
        if (schritt.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else if (schritt.tag().isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "H-2.in_der_zukunft", schritt.tag()));
        }
        nachweis(schritt, verstoesse);
        return verstoesse;
    }

    /** Rule G-7: what a recorded step leaves open. */
    public static List<Violation> bemerkungen(Satzung satzung, Satzungsschritt schritt) {
        List<Violation> bemerkungen = new ArrayList<>();
        if (!SatzungswechselRule.erlaubt(satzung.stand(), schritt.stand())) {
            bemerkungen.add(Violation.of("H-2.schritt_fehlt", satzung.stand(), schritt.stand()));
        }
        zuFrueh(satzung, schritt).ifPresent(bemerkungen::add);
        return bemerkungen;
    }

    private static boolean moeglich(Satzung satzung, Satzungsschritt schritt, boolean nacherfasst) {
        return nacherfasst
                ? SatzungswechselRule.erreichbar(satzung.stand(), schritt.stand())
                : SatzungswechselRule.erlaubt(satzung.stand(), schritt.stand());
    }

    private static void tag(Satzung satzung, Satzungsschritt schritt, LocalDate heute, List<Violation> verstoesse) {
        Satzungsschritt letzter = satzung.letzter();
        if (schritt.tag().isBefore(letzter.tag())) {
            verstoesse.add(Violation.at("tag", "H-2.vor_dem_schritt", letzter.stand(), letzter.tag()));
        } else if (schritt.tag().isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "H-2.in_der_zukunft", schritt.tag()));
        }
    }

    static void nachweis(Satzungsschritt schritt, List<Violation> verstoesse) {
        if (schritt.nachweis().isEmpty()) {
            verstoesse.add(Violation.at("nachweis", "H-2.nachweis_fehlt"));
        } else if (schritt.nachweis().length() > NACHWEIS) {
            verstoesse.add(Violation.zuLang("nachweis", schritt.nachweis().length(), NACHWEIS));
        }
    }

    static Optional<Violation> zuFrueh(Satzung satzung, Satzungsschritt schritt) {
        return schritt.stand() != Satzungsstand.BEKANNTGEMACHT || schritt.tag() == null
                ? Optional.empty()
                : SatzungsbekanntmachungRule.fruehestens(satzung)
                        .filter(frueh -> schritt.tag().isBefore(frueh))
                        .map(frueh -> Violation.at("tag", "H-2.bekanntmachung_zu_frueh", frueh));
    }
}
