package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rules Z-1 and Z-9: when a stage can be entered. Grund- and Bilanzierungszertifikat are awarded on a Zielvereinbarung that the
 * competent body decided and on the signed declaration; Erhaltung begins on contract and resolution. For what is nacherfasst (G-7)
 * the same sentences are remarks.
 */
public final class VerleihungRule {

    /**
     * What is known beside the award itself.
     *
     * @param verliehene stages that were awarded before, also those that have run out since
     * @param beschlossen whether the Zielvereinbarung it rests on is decided
     * @param unterschrieben whether the declaration of the Landrätin is signed, electronically or on paper
     */
    public record Voraussetzung(Collection<Stufe> verliehene, boolean beschlossen, boolean unterschrieben) {}

    private VerleihungRule() {}

    /** @return Z-1.vorgaengerin_fehlt, Z-9.…, all at once; empty when nothing is missing */
    public static List<Violation> fehlendes(Stufe stufe, Verleihung verleihung, Voraussetzung voraussetzung) {
        List<Violation> fehlend = new ArrayList<>();
        stufe.vorgaengerin()
                .filter(v -> !voraussetzung.verliehene().contains(v))
                .ifPresent(v -> fehlend.add(Violation.at("stufe", "Z-1.vorgaengerin_fehlt", stufe, v)));
        if (stufe.istBefristet()) {
            if (verleihung.tag().isEmpty()) {
                fehlend.add(Violation.at("verliehenAm", "Z-9.verleihung_fehlt"));
            }
            if (!voraussetzung.beschlossen()) {
                fehlend.add(Violation.of("Z-9.vereinbarung_nicht_beschlossen"));
            }
            if (!voraussetzung.unterschrieben()) {
                fehlend.add(Violation.of("Z-9.erklaerung_nicht_unterschrieben"));
            }
        } else {
            if (verleihung.beschlossenAm().isEmpty()) {
                fehlend.add(Violation.at("beschlossenAm", "Z-9.beschluss_fehlt"));
            }
            if (verleihung.vertragAm().isEmpty()) {
                fehlend.add(Violation.at("vertragAm", "Z-9.vertrag_fehlt"));
            }
        }
        return fehlend;
    }

    /**
     * What may be said about the last day: three years have one (Z-2), an Erhaltung none (Z-6).
     *
     * @param feld where it was asked
     * @param genannt whether one is named
     */
    public static List<Violation> ende(String feld, Stufe stufe, boolean genannt) {
        if (stufe.istBefristet() == genannt) {
            return List.of();
        }
        return List.of(Violation.at(feld, genannt ? "Z-6.ohne_ende" : "form.pflichtfeld"));
    }

    /** Rule Z-10: an end is planned for what leads to a Grund- or Bilanzierungszertifikat. */
    public static List<Violation> plan(String feld, Stufe stufe) {
        return stufe.istBefristet() ? List.of() : List.of(Violation.at(feld, "Z-10.ohne_plan"));
    }

    /** What no source can say: an act that has not happened yet. */
    public static List<Violation> zukunft(Verleihung verleihung, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        kuenftig("verliehenAm", verleihung.tag().orElse(null), heute, verstoesse);
        kuenftig("beschlossenAm", verleihung.beschlossenAm().orElse(null), heute, verstoesse);
        kuenftig("vertragAm", verleihung.vertragAm().orElse(null), heute, verstoesse);
        return verstoesse;
    }

    private static void kuenftig(String feld, LocalDate tag, LocalDate heute, List<Violation> verstoesse) {
        if (tag != null && tag.isAfter(heute)) {
            verstoesse.add(Violation.at(feld, "Z-9.in_der_zukunft", tag));
        }
    }
}
