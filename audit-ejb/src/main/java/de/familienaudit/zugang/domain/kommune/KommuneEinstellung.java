package de.familienaudit.zugang.domain.kommune;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything typed about a Kommune, checked: the only way to change it. All breaches are reported at once.
 *
 * @param name 1 to 200 characters
 * @param akzentfarbe empty for the neutral colour of the program
 * @param stilleMonate months without a report after which a measure is still (rule A-6), 1 to 60
 * @param vorschauTage days ahead in which an end counts as coming up soon, 1 to 365
 * @param einspringendeStelle name of the Stelle that leads where an agreement names none of the administration (rule A-3),
 *     1 to 300 characters
 * @param fronleichnam whether Fronleichnam is a public holiday here (rule V-16)
 */
public record KommuneEinstellung(
        String name,
        KommuneArt art,
        Optional<Akzentfarbe> akzentfarbe,
        int stilleMonate,
        int vorschauTage,
        Erinnerungsplan erinnerungsplan,
        String einspringendeStelle,
        boolean fronleichnam) {

    /** Months without a report, where a Kommune has set nothing else. */
    public static final int STILLE_MONATE = 6;

    /** Days ahead, where a Kommune has set nothing else. */
    public static final int VORSCHAU_TAGE = 90;

    /** Name of the Stelle that steps in, where a Kommune has set nothing else. */
    public static final String EINSPRINGENDE_STELLE = "Projektleitung";

    private static final int NAME_HOECHSTENS = 200;

    /** As long as the name of a Stelle may be. */
    private static final int STELLE_HOECHSTENS = 300;

    private static final int MONATE_HOECHSTENS = 60;
    private static final int TAGE_HOECHSTENS = 365;

    /**
     * What somebody typed, field by field; nothing is null but the numbers, which are when their field is empty.
     *
     * @param art name of a KommuneArt
     * @param akzentfarbe {@code #rrggbb} or empty
     * @param erinnerungTage for example {@code 90, 30, 7, 1}
     */
    public record Eingabe(
            String name,
            String art,
            String akzentfarbe,
            Integer stilleMonate,
            Integer vorschauTage,
            String erinnerungTage,
            Integer erinnerungWiederholung,
            String einspringendeStelle,
            boolean fronleichnam)
            implements Serializable {}

    /**
     * @throws BusinessRuleException form.pflichtfeld, form.zu_lang, kommune.zahl, kommune.farbe_unlesbar,
     *     kommune.farbe_zu_hell, F-2.tage_…
     */
    public static KommuneEinstellung von(Eingabe eingabe) {
        List<Violation> verstoesse = new ArrayList<>();
        String name = benennung(verstoesse, "name", eingabe.name(), NAME_HOECHSTENS);
        Optional<KommuneArt> art = EnumNames.find(KommuneArt.class, eingabe.art());
        if (art.isEmpty()) {
            verstoesse.add(Violation.at("art", "form.pflichtfeld"));
        }
        Optional<Akzentfarbe> farbe = farbe(verstoesse, eingabe.akzentfarbe().strip());
        zahl(verstoesse, "stilleMonate", eingabe.stilleMonate(), MONATE_HOECHSTENS);
        zahl(verstoesse, "vorschauTage", eingabe.vorschauTage(), TAGE_HOECHSTENS);
        List<Integer> tage = tage(verstoesse, eingabe.erinnerungTage());
        zahl(
                verstoesse,
                "erinnerungWiederholung",
                eingabe.erinnerungWiederholung(),
                Erinnerungsplan.WIEDERHOLUNG_HOECHSTENS);
        String stelle = benennung(verstoesse, "einspringendeStelle", eingabe.einspringendeStelle(), STELLE_HOECHSTENS);
        BusinessRuleException.throwIfAny(verstoesse);
        return new KommuneEinstellung(
                name,
                art.orElseThrow(),
                farbe,
                eingabe.stilleMonate(),
                eingabe.vorschauTage(),
                new Erinnerungsplan(tage, eingabe.erinnerungWiederholung()),
                stelle,
                eingabe.fronleichnam());
    }

    /** A name on one line, without spaces at its ends. */
    private static String benennung(List<Violation> verstoesse, String field, String text, int hoechstens) {
        String benennung = text.strip().replaceAll("\\s+", " ");
        if (benennung.isEmpty()) {
            verstoesse.add(Violation.at(field, "form.pflichtfeld"));
        } else if (benennung.length() > hoechstens) {
            verstoesse.add(Violation.zuLang(field, benennung.length(), hoechstens));
        }
        return benennung;
    }

    private static Optional<Akzentfarbe> farbe(List<Violation> verstoesse, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Akzentfarbe> farbe = Farbe.lies(text).map(Akzentfarbe::new);
        if (farbe.isEmpty()) {
            verstoesse.add(Violation.at("akzentfarbe", "kommune.farbe_unlesbar"));
        }
        farbe.filter(f -> !f.istLesbar())
                .ifPresent(f -> verstoesse.add(Violation.at(
                        "akzentfarbe",
                        "kommune.farbe_zu_hell",
                        f.farbe().toString(),
                        f.kontrastWeiss(),
                        f.kontrastHell(),
                        f.naechsteLesbare().farbe().toString())));
        return farbe;
    }

    private static void zahl(List<Violation> verstoesse, String field, Integer zahl, int hoechstens) {
        if (zahl == null) {
            verstoesse.add(Violation.at(field, "form.pflichtfeld"));
        } else if (zahl < 1 || zahl > hoechstens) {
            verstoesse.add(Violation.at(field, "kommune.zahl", hoechstens));
        }
    }

    private static List<Integer> tage(List<Violation> verstoesse, String text) {
        Optional<List<Integer>> tage = Erinnerungsplan.lies(text);
        if (text.isBlank()) {
            verstoesse.add(Violation.at("erinnerungTage", "form.pflichtfeld"));
        } else if (tage.isEmpty()) {
            verstoesse.add(Violation.at("erinnerungTage", "F-2.tage_unlesbar"));
        } else {
            verstoesse.addAll(Erinnerungsplan.pruefe("erinnerungTage", tage.get()));
        }
        return tage.orElse(List.of());
    }
}
