package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.Jahresblatt;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.Satzungszeile;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Budget years and Satzungen in words (rules H-2, H-3). */
@Named("satzungsworte")
@ApplicationScoped
public class Satzungsworte {

    /** In the order in which a Satzung goes through them. */
    private static final List<String> STAENDE = List.of(
            "ENTWURF",
            "BESCHLOSSEN",
            "VORGELEGT",
            "GENEHMIGT",
            "TEILWEISE_GENEHMIGT",
            "MIT_AUFLAGEN",
            "EINGANG_BESTAETIGT",
            "FRUEHER_ZUGELASSEN",
            "BEANSTANDET",
            "VERSAGT",
            "BEIGETRETEN",
            "BEKANNTGEMACHT");

    private static final String VORLAEUFIG = "VORLAEUFIG";
    private static final String GANZ_ZURUECK = "satzung-zuruecknehmen";

    @Inject
    private Texte texte;

    /** {@code Haushaltssatzung 2024/2025}, {@code 2. Nachtragssatzung 2024}. */
    public String titel(Satzungszeile satzung) {
        String jahre =
                satzung.bis() > satzung.von() ? satzung.von() + "/" + satzung.bis() : String.valueOf(satzung.von());
        return satzung.nummer() > 0
                ? texte.text("satzung.titel.nachtrag", String.valueOf(satzung.nummer()), jahre)
                : texte.text("satzung.titel", jahre);
    }

    /** What the change that a page is asked for does. */
    public String erklaerung(String schritt, Satzungszeile satzung) {
        return texte.text("satzung.schritt.text." + schritt
                + (GANZ_ZURUECK.equals(schritt) ? "." + satzung.art().name() : ""));
    }

    /** Whether a change of what was entered is asked for (G-1). */
    public boolean brauchtGrund(String schritt) {
        return List.of("berichtigen", "zuruecknehmen", "gilt-ab", GANZ_ZURUECK).contains(schritt);
    }

    /** What may be spent today, and why. */
    public String heute(Jahresblatt blatt) {
        Jahreszeile jahr = blatt.jahr();
        Satzungszeile satzung = jahr.satzung();
        return switch (jahr.phase().name()) {
            case "FREI" ->
                texte.text("haushaltsjahr.heute.FREI", blatt.freiAb(), titel(satzung), satzung.bekanntgemachtAm());
            case VORLAEUFIG ->
                vorlaeufig(blatt, texte.text("haushaltsjahr.norm." + jahr.stil().name()));
            case "NICHT_BEGONNEN" -> texte.text("haushaltsjahr.heute.NICHT_BEGONNEN", String.valueOf(jahr.jahr()));
            case "NACHWEIS" -> texte.text("haushaltsjahr.heute.NACHWEIS", blatt.gefuehrtAb());
            default -> texte.text("haushaltsjahr.heute." + jahr.phase().name());
        };
    }

    private String vorlaeufig(Jahresblatt blatt, String norm) {
        Satzungszeile satzung = blatt.jahr().satzung();
        if (satzung == null) {
            return texte.text("haushaltsjahr.heute.VORLAEUFIG.ohne", norm);
        }
        return satzung.bekanntgemachtAm() == null
                ? texte.text("haushaltsjahr.heute.VORLAEUFIG.stand", norm, titel(satzung), satzung.stand())
                : texte.text(
                        "haushaltsjahr.heute.VORLAEUFIG.bekannt",
                        norm,
                        titel(satzung),
                        satzung.bekanntgemachtAm(),
                        blatt.freiAb());
    }

    /** Whether it needs a ground to spend something today. */
    public boolean istVorlaeufig(Jahreszeile jahr) {
        return VORLAEUFIG.equals(jahr.phase().name());
    }

    /** Phase of a year for its tag: ok, warn, neutral. */
    public String phasenton(Enum<?> phase) {
        return switch (phase.name()) {
            case "FREI" -> "ok";
            case VORLAEUFIG -> "warn";
            default -> "neutral";
        };
    }

    /** Picture beside it. */
    public String phasenbild(Enum<?> phase) {
        return switch (phase.name()) {
            case "FREI" -> "haken";
            case VORLAEUFIG -> "uhr";
            case "NICHT_BEGONNEN" -> "geplant";
            case "ABGESCHLOSSEN" -> "schloss";
            default -> "dokument";
        };
    }

    /** Stand of a Satzung for its tag: ok, warn, run, neutral. */
    public String ton(Enum<?> stand) {
        return switch (stand.name()) {
            case "BEKANNTGEMACHT" -> "ok";
            case "BEANSTANDET", "VERSAGT" -> "warn";
            case "ENTWURF" -> "neutral";
            default -> "run";
        };
    }

    /** Picture beside it; null for none. */
    public String bild(Enum<?> stand) {
        return switch (stand.name()) {
            case "BEKANNTGEMACHT" -> "haken";
            case "BEANSTANDET", "VERSAGT" -> "warnung";
            default -> null;
        };
    }

    /** What can come next, in one sentence. */
    public String danach(Satzungsblatt.Danach danach) {
        if (danach.schritte().isEmpty()) {
            return texte.text("satzung.danach.nichts");
        }
        return danach.bekanntmachungAb() == null
                ? texte.text("satzung.danach", danach.schritte())
                : texte.text("satzung.danach.bekanntmachung", danach.schritte(), danach.bekanntmachungAb());
    }

    /** What comes next to choose from, and behind it what only a step goes on with that is recorded afterwards. */
    public List<SelectItem> wahl(Satzungsblatt.Danach danach) {
        List<SelectItem> wahl = new ArrayList<>();
        danach.schritte().forEach(s -> wahl.add(new SelectItem(s.name(), texte.wort(s))));
        danach.uebersprungen()
                .forEach(s -> wahl.add(new SelectItem(s.name(), texte.text("satzung.nur_nacherfasst", s))));
        return wahl;
    }

    /** What a Satzung that is recorded afterwards begins with, to choose from. */
    public List<SelectItem> getAnfaenge() {
        return STAENDE.stream()
                .map(s -> new SelectItem(s, texte.text("Satzungsstand." + s)))
                .toList();
    }

    /** Names a field among the amounts, for who does not see its row: {@code Kredite, genehmigt}. */
    public String betragsfeld(String gegenstand, String spalte) {
        return texte.text(
                "satzung.betrag.feld",
                texte.text("Genehmigungsgegenstand." + gegenstand),
                texte.text("satzung." + spalte));
    }

    /** The Haushaltssatzung of a year and what changes it; empty for none. */
    public List<Satzungszeile> satzungen(Jahresblatt blatt) {
        List<Satzungszeile> satzungen = new ArrayList<>();
        if (blatt.jahr().satzung() != null) {
            satzungen.add(blatt.jahr().satzung());
        }
        satzungen.addAll(blatt.nachtraege());
        return satzungen;
    }

    /** Who did it and when, with the reason where there is one. */
    public String vermerk(Satzungsblatt.Vermerk vermerk) {
        String wer = texte.text("satzung.vermerk", vermerk.von(), vermerk.am());
        return vermerk.grund().isEmpty() ? wer : texte.text("satzung.vermerk.grund", wer, vermerk.grund());
    }
}
