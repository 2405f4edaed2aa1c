package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Frist;
import de.familienaudit.vorlage.sitzung.SitzungBlatt.Fristtage;
import de.familienaudit.vorlage.sitzung.SitzungZeile;
import de.familienaudit.vorlage.sitzung.Sitzungsmonat;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe.Reihentag;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Sessions in words: hours, deadlines, remarks, and a month as a table. */
@Named("sitzungsworte")
@ApplicationScoped
public class Sitzungsworte {

    private static final String ABGESAGT = "ABGESAGT";

    /** Up to here numbers of days are written as words. */
    private static final int IN_WORTEN = 7;

    @Inject
    private Texte texte;

    /** {@code 17:00 bis 19:30 Uhr}; empty when no hour is known. */
    public String zeit(SitzungZeile.Wann wann) {
        LocalTime von = wann.von();
        if (von == null) {
            return "";
        }
        return wann.bis() == null
                ? texte.text("sitzungen.zeit.ab", von.toString())
                : texte.text("sitzungen.zeit.bis", von.toString(), wann.bis().toString());
    }

    /** Tone of the tag of a state. */
    public String ton(String stand) {
        return switch (stand) {
            case "STATTGEFUNDEN" -> "ok";
            case ABGESAGT -> "warn";
            case "GEPLANT" -> "run";
            default -> "neutral";
        };
    }

    /** Icon of the tag of a state. */
    public String bild(String stand) {
        return switch (stand) {
            case "STATTGEFUNDEN" -> "haken";
            case ABGESAGT -> "entfallen";
            case "GEPLANT" -> "kalender";
            default -> "papierkorb";
        };
    }

    /** Each deadline with its day and what it follows from, in the order of their days. */
    List<String> fristen(Fristtage fristen, boolean dringlich) {
        List<String> saetze = new ArrayList<>();
        satz(saetze, "vorlagen", fristen.vorlagen(), this::vorher);
        satz(saetze, "ladung_post", fristen.perPost(), this::dazwischen);
        satz(saetze, dringlich ? "ladung_dringlich" : "ladung", fristen.ladung(), this::dazwischen);
        satz(saetze, dringlich ? "tagesordnung_dringlich" : "tagesordnung", fristen.tagesordnung(), this::vorher);
        return saetze;
    }

    private void satz(List<String> saetze, String was, Frist frist, IntFunction<String> tage) {
        if (frist != null) {
            saetze.add(texte.text("sitzungen.frist." + was, frist.tag(), tage.apply(frist.tage())));
        }
    }

    private String vorher(int tage) {
        return tage == 0 ? texte.text("sitzungen.vorher.0") : texte.anzahl("sitzungen.vorher", tage);
    }

    private String dazwischen(int tage) {
        return texte.text("sitzungen.dazwischen." + (tage <= IN_WORTEN ? tage : "viele"), tage);
    }

    /** {@code Freitag, 03.10.2026: Feiertag (Tag der Deutschen Einheit)}. */
    String reihentag(Reihentag tag) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String wann = wochentag(tag.tag().getDayOfWeek(), locale) + ", " + texte.datum(tag.tag());
        return tag.feiertag().isEmpty()
                ? wann
                : texte.text("sitzungen.reihe.feiertag", wann, texte.text("Feiertag." + tag.feiertag()));
    }

    List<String> bemerkungen(List<Violation> bemerkungen) {
        return bemerkungen.stream().map(texte::regel).toList();
    }

    Monatstafel tafel(Sitzungsmonat monat, SitzungenFilterForm filter) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        YearMonth gezeigt = monat.monat();
        return new Monatstafel(
                gezeigt.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + gezeigt.getYear(),
                filter.mitMonat(gezeigt.minusMonths(1)),
                filter.mitMonat(gezeigt.plusMonths(1)),
                Stream.of(DayOfWeek.values())
                        .map(t -> new Monatstafel.Wochentag(
                                t.getDisplayName(TextStyle.SHORT_STANDALONE, locale), wochentag(t, locale)))
                        .toList(),
                monat.wochen().stream().map(w -> woche(w, locale)).toList());
    }

    private Monatstafel.Woche woche(Sitzungsmonat.Woche woche, Locale locale) {
        return new Monatstafel.Woche(
                woche.nummer(),
                texte.text("sitzungen.woche", woche.nummer()),
                woche.tage().stream().map(t -> zelle(t, locale)).toList());
    }

    private Monatstafel.Zelle zelle(Sitzungsmonat.Tag tag, Locale locale) {
        boolean leer = tag.sitzungen().isEmpty() && tag.feiertag().isEmpty();
        return new Monatstafel.Zelle(
                tag.tag().getDayOfMonth(),
                wochentag(tag.tag().getDayOfWeek(), locale) + ", " + texte.datum(tag.tag()),
                (tag.imMonat() ? "mt-tag" : "mt-tag mt-fremd")
                        + (tag.heute() ? " mt-heute" : "")
                        + (leer ? " mt-leer" : ""),
                tag.heute(),
                tag.feiertag().isEmpty() ? "" : texte.text("Feiertag." + tag.feiertag()),
                tag.sitzungen().stream().map(this::eintrag).toList());
    }

    private Monatstafel.Eintrag eintrag(SitzungZeile zeile) {
        return new Monatstafel.Eintrag(
                zeile.id(),
                zeit(zeile.wann()),
                zeile.gremium(),
                ABGESAGT.equals(zeile.stand()) ? texte.text("Sitzungsstand.ABGESAGT") : "");
    }

    private static String wochentag(DayOfWeek tag, Locale locale) {
        return tag.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
