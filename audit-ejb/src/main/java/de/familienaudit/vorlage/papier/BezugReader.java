package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes what is typed about what a paper decides on; what cannot be read counts as not said (V-11). */
public final class BezugReader {

    private static final Pattern SACHE = Pattern.compile("([A-Z]{1,40}):(\\d{1,18})");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private BezugReader() {}

    public static Beschlussbezug lies(Bezugsangabe angabe) {
        return new Beschlussbezug(
                angabe.gegenstaende().stream().map(BezugReader::gegenstand).toList(),
                angabe.vorbehalte().stream()
                        .map(v -> new Vorbehalt(v.vorbehalt(), v.erfuelltAm(), v.beleg()))
                        .toList(),
                new Eingriff(
                        EnumNames.find(Eingriffsart.class, angabe.eingriff().art())
                                .orElse(null),
                        angabe.eingriff().am(),
                        angabe.eingriff().grund()));
    }

    private static Gegenstand gegenstand(Bezugsangabe.Gegenstandsangabe angabe) {
        Entscheidungsumfang umfang =
                EnumNames.find(Entscheidungsumfang.class, angabe.umfang()).orElse(Entscheidungsumfang.GANZ);
        return new Gegenstand(
                sache(angabe),
                angabe.name(),
                umfang,
                umfang == Entscheidungsumfang.TEILE ? angabe.teile() : "",
                ID.matcher(angabe.geaendert()).matches() ? Long.valueOf(angabe.geaendert()) : null);
    }

    /** Only a name and nothing chosen is something that the program does not keep. */
    private static Gegenstand.Sache sache(Bezugsangabe.Gegenstandsangabe angabe) {
        Matcher m = SACHE.matcher(angabe.gegenstand());
        if (m.matches()) {
            return new Gegenstand.Sache(m.group(1), Long.valueOf(m.group(2)));
        }
        boolean anderes = Gegenstand.ANDERES.equals(angabe.gegenstand())
                || angabe.gegenstand().isEmpty() && !angabe.name().isBlank();
        return new Gegenstand.Sache(anderes ? Gegenstand.ANDERES : "", null);
    }

    static Bezugsangabe angabe(Beschlussbezug bezug) {
        return new Bezugsangabe(
                bezug.gegenstaende().stream()
                        .map(g -> new Bezugsangabe.Gegenstandsangabe(
                                schluessel(g.sache()),
                                g.name(),
                                g.umfang().name(),
                                g.teile(),
                                Objects.toString(g.geaendert(), "")))
                        .toList(),
                bezug.vorbehalte().stream()
                        .map(v -> new Bezugsangabe.Vorbehaltsangabe(v.text(), v.erfuelltAm(), v.beleg()))
                        .toList(),
                new Bezugsangabe.Eingriffsangabe(
                        Objects.toString(bezug.eingriff().art(), ""),
                        bezug.eingriff().am(),
                        bezug.eingriff().grund()));
    }

    static String schluessel(Gegenstand.Sache sache) {
        return sache.id() == null ? sache.art() : sache.art() + ":" + sache.id();
    }
}
