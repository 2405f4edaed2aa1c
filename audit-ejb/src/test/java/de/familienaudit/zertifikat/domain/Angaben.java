package de.familienaudit.zertifikat.domain;

import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import de.familienaudit.shared.zeit.Tagesangabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Claims and certificates for tests; a claim that begins with an asterisk is marked. */
final class Angaben {

    private Angaben() {}

    /** {@code "*01.06.2015 [004]"}: day and source. */
    static Angabenlage lage(String... angaben) {
        List<Aussage> aussagen = new ArrayList<>();
        Long markiert = null;
        for (String angabe : angaben) {
            boolean zaehlt = angabe.startsWith("*");
            String[] teile = angabe.substring(zaehlt ? 1 : 0).split(" \\[", 2);
            long id = aussagen.size() + 1L;
            aussagen.add(new Aussage(id, Tagesangabe.lies("tag", teile[0]), teile[1].replace("]", "")));
            markiert = zaehlt ? Long.valueOf(id) : markiert;
        }
        return new Angabenlage(aussagen, markiert);
    }

    static Geltung geltung(long id, Stufe stufe, Angabenlage beginn, Angabenlage ende) {
        return new Geltung(id, stufe, beginn, ende, null, null);
    }

    /** The history of the sources; the recognition is a day or null. */
    static List<Geltung> beispiel(LocalDate anerkanntAb) {
        return List.of(
                geltung(
                        1,
                        Stufe.GRUNDZERTIFIKAT,
                        lage("*01.06.2015 [2020/7/010]", "01.06.2015 [Zielvereinbarung]", "12.06.2015 [2018/6/067]"),
                        lage("*30.06.2018 [2018/6/067]", "November 2023 [2023/7/089]")),
                geltung(
                        2,
                        Stufe.BILANZIERUNGSZERTIFIKAT,
                        lage("27.10.2020 [Pressemitteilung]"),
                        lage("*November 2023 [2023/7/089]")),
                new Geltung(
                        3,
                        Stufe.ERHALTUNGSZERTIFIKAT,
                        lage("01.12.2023 [2023/7/089]"),
                        Angabenlage.LEER,
                        anerkanntAb,
                        null));
    }

    static LocalDate tag(String tag) {
        return Tagesangabe.lies("tag", tag).erster();
    }
}
