package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rule A-9: the steps that a Fassung takes in the program; each moves it along {@link Fassungsstatus#folgende()} and
 * leaves a {@link Fassungsereignis}. What happened on paper before is recorded by {@link Fassung#nacherfassen}.
 */
public final class Fassungsgang {

    private Fassungsgang() {}

    /**
     * The Projektleitung gives a draft to the Auditor; its words are fixed until it is returned.
     *
     * @param art what the draft is compared with the Fassung in force
     * @param fehlendes what the draft must have and lacks
     * @param hinweis what the Auditor should know, empty allowed
     * @throws BusinessRuleException A-9.uebergang, A-9.ohne_aenderung, form.zu_lang and what is missing, all at once
     */
    public static Fassungsereignis zurPruefung(
            Fassung fassung,
            Fortschreibungsart art,
            Collection<Violation> fehlendes,
            String hinweis,
            Erfassung erfassung,
            LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        Textgrenze.pruefe(verstoesse, "hinweis", hinweis, Textgrenze.GRUND);
        if (art == Fortschreibungsart.OHNE_AENDERUNG) {
            verstoesse.add(Violation.of("A-9.ohne_aenderung"));
        }
        verstoesse.addAll(fehlendes);
        BusinessRuleException.throwIfAny(verstoesse);
        return weiter(fassung, Fassungsstatus.ZUR_PRUEFUNG, hinweis, erfassung, heute);
    }

    /**
     * Auditor or Projektleitung return what waits for examination or decision: it is a draft again.
     *
     * @throws BusinessRuleException A-9.uebergang, A-9.grund_fehlt, form.zu_lang
     */
    public static Fassungsereignis zurueckgeben(Fassung fassung, String grund, Erfassung erfassung, LocalDate heute) {
        BusinessRuleException.throwIfAny(begruendung("zurueckGrund", grund, "A-9.grund_fehlt"));
        return weiter(fassung, Fassungsstatus.ENTWURF, grund, erfassung, heute);
    }

    /**
     * The Auditor confirms in person that the goals are adequate and achievable.
     *
     * @param aussage the Auditor's statement
     * @throws BusinessRuleException A-9.uebergang, A-9.aussage_fehlt, form.zu_lang
     */
    public static Fassungsereignis pruefen(Fassung fassung, String aussage, Erfassung erfassung, LocalDate heute) {
        BusinessRuleException.throwIfAny(begruendung("aussage", aussage, "A-9.aussage_fehlt"));
        return weiter(fassung, Fassungsstatus.GEPRUEFT, aussage, erfassung, heute);
    }

    /**
     * Only what was decided is put forward for signature, and only before it is signed.
     *
     * @throws BusinessRuleException A-9.erst_beschliessen
     */
    public static void pruefeUnterschriftsreif(Fassung fassung) {
        if (fassung.status() != Fassungsstatus.BESCHLOSSEN) {
            throw new BusinessRuleException(Violation.of("A-9.erst_beschliessen", fassung.nummer(), fassung.status()));
        }
    }

    /**
     * The Landrätin signed the declaration in the program (rules S-1, S-2); called for nothing weaker than a signature.
     *
     * @param wer who signed in which function and where, one line
     * @throws BusinessRuleException A-9.uebergang
     */
    public static Fassungsereignis unterzeichnen(Fassung fassung, String wer, Erfassung erfassung, LocalDate heute) {
        return weiter(fassung, Fassungsstatus.UNTERZEICHNET, wer, erfassung, heute);
    }

    /**
     * A signed Fassung comes into force; the one that was in force is succeeded first.
     *
     * @throws BusinessRuleException A-9.uebergang
     */
    public static Fassungsereignis inKraft(Fassung fassung, Erfassung erfassung, LocalDate heute) {
        if (fassung.status() != Fassungsstatus.UNTERZEICHNET) {
            throw new BusinessRuleException(Violation.of("A-9.uebergang", fassung.status(), Fassungsstatus.IN_KRAFT));
        }
        return weiter(fassung, Fassungsstatus.IN_KRAFT, "", erfassung, heute);
    }

    /**
     * A geringfügige Fortschreibung takes effect at once.
     *
     * @param art what the differences allow
     * @param grund why, in the words of the Projektleitung
     * @param fehlendes what the draft must have and lacks
     * @throws BusinessRuleException A-9.nicht_geringfuegig, A-9.ohne_aenderung, A-9.grund_fehlt and what is missing
     */
    public static Fassungsereignis geringfuegigInKraft(
            Fassung fassung,
            Fortschreibungsart art,
            String grund,
            Collection<Violation> fehlendes,
            Erfassung erfassung,
            LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>(begruendung("geringfuegigGrund", grund, "A-9.grund_fehlt"));
        if (art == Fortschreibungsart.WESENTLICH) {
            verstoesse.add(Violation.of("A-9.nicht_geringfuegig"));
        }
        if (art == Fortschreibungsart.OHNE_AENDERUNG) {
            verstoesse.add(Violation.of("A-9.ohne_aenderung"));
        }
        verstoesse.addAll(fehlendes);
        BusinessRuleException.throwIfAny(verstoesse);
        fassung.alsGeringfuegig();
        return weiter(fassung, Fassungsstatus.IN_KRAFT, grund, erfassung, heute);
    }

    /**
     * Nothing of it was decided: a draft is given up. Its text stays readable.
     *
     * @throws BusinessRuleException A-9.uebergang, A-9.grund_fehlt
     */
    public static Fassungsereignis verwerfen(Fassung fassung, String grund, Erfassung erfassung, LocalDate heute) {
        BusinessRuleException.throwIfAny(begruendung("verwerfenGrund", grund, "A-9.grund_fehlt"));
        return weiter(fassung, Fassungsstatus.VERWORFEN, grund, erfassung, heute);
    }

    /**
     * Rule A-10: the agreement is closed without a successor.
     *
     * @throws BusinessRuleException A-9.uebergang, A-9.grund_fehlt
     */
    public static Fassungsereignis schliessen(Fassung fassung, String grund, Erfassung erfassung, LocalDate heute) {
        BusinessRuleException.throwIfAny(begruendung("schliessenGrund", grund, "A-9.grund_fehlt"));
        return weiter(fassung, Fassungsstatus.ABGELOEST, grund, erfassung, heute);
    }

    private static Fassungsereignis weiter(
            Fassung fassung, Fassungsstatus status, String grund, Erfassung erfassung, LocalDate heute) {
        fassung.weiter(status);
        return new Fassungsereignis(fassung, status, heute, grund, erfassung);
    }

    private static List<Violation> begruendung(String feld, String text, String code) {
        List<Violation> maengel = new ArrayList<>();
        if (text.isBlank()) {
            maengel.add(Violation.at(feld, code));
        }
        Textgrenze.pruefe(maengel, feld, text, Textgrenze.GRUND);
        return maengel;
    }

    static List<Violation> ohneFederfuehrung(Collection<Massnahmennummer> nummern) {
        return nummern.isEmpty()
                ? List.of()
                : List.of(Violation.of(
                        "A-3.ohne_federfuehrung",
                        String.join(
                                ", ",
                                nummern.stream().map(Massnahmennummer::toString).toList())));
    }
}
