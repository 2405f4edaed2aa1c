package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rule A-2: divides the stream of lines into front matter, Handlungsfelder and the declaration at the end. */
final class DateiartDetector {

    private static final Pattern SCHLUSS = Pattern.compile(
            "(?:Abschluss)?[Ee]rklärung\\s(?:de[rs]\\s)?(?:Ober)?(?:[Ll]andr[aä]t|[Bb]ürgermeister).{0,60}",
            Pattern.DOTALL);

    private final TextCleaner reiniger;
    private final boolean mitLeerzeilen;
    private final Protokoll protokoll = new Protokoll();

    DateiartDetector(Dateiart art) {
        this.reiniger = new TextCleaner(art != Dateiart.HTML);
        this.mitLeerzeilen = art == Dateiart.TEXT;
    }

    GeleseneVereinbarung erkenne(List<Zeile> roh) {
        List<SaubereZeile> alle = roh.stream()
                .map(z -> SaubereZeile.von(z, reiniger))
                .filter(this::isInhalt)
                .toList();
        List<SaubereZeile> zeilen = LabelJoiner.fuege(alle);
        int anfang = anfang(zeilen);
        if (anfang == zeilen.size()) {
            throw Ablehnung.KEINE_VEREINBARUNG.exception();
        }
        int schluss = schluss(zeilen, anfang);
        Vorspanntext vorspann = new VorspannParser(protokoll).parse(zeilen.subList(0, anfang));
        List<GelesenesHandlungsfeld> felder = gliederung(zeilen.subList(anfang, schluss));
        addSchluss(zeilen.subList(schluss, zeilen.size()));
        return new GeleseneVereinbarung(vorspann, felder, protokoll.bemerkungen(), null);
    }

    private boolean isInhalt(SaubereZeile zeile) {
        boolean verzeichnis = Kopf.isInhaltsverzeichnis(zeile);
        if (verzeichnis) {
            protokoll.add(Bemerkung.Code.INHALTSVERZEICHNIS_UEBERSPRUNGEN, zeile.ort(), "", zeile.text());
        }
        return !verzeichnis;
    }

    private static int anfang(List<SaubereZeile> zeilen) {
        int i = 0;
        while (i < zeilen.size() && Kopf.von(zeilen.get(i)).isEmpty()) {
            i++;
        }
        return i;
    }

    private static int schluss(List<SaubereZeile> zeilen, int ab) {
        int i = ab;
        while (i < zeilen.size()
                && !(zeilen.get(i).isAbsatz()
                        && SCHLUSS.matcher(zeilen.get(i).wert()).matches())) {
            i++;
        }
        return i;
    }

    private List<GelesenesHandlungsfeld> gliederung(List<SaubereZeile> zeilen) {
        Set<String> koepfe = new HashSet<>();
        zeilen.forEach(z -> Kopf.von(z).ifPresent(k -> koepfe.add(k.nummer().text())));
        GliederungParser parser = new GliederungParser(protokoll, koepfe);
        SaubereZeile vorige = null;
        for (SaubereZeile zeile : zeilen) {
            boolean direktDarunter = mitLeerzeilen && vorige != null && !vorige.isLeer();
            if (zeile.isTrennlinie()) {
                parser.addTrennlinie(zeile);
            } else if (!zeile.isLeer()) {
                parser.add(zeile, direktDarunter && !vorige.isTrennlinie());
            }
            vorige = zeile;
        }
        return parser.ergebnis();
    }

    private void addSchluss(List<SaubereZeile> zeilen) {
        List<String> texte =
                zeilen.stream().filter(z -> !z.isLeer()).map(SaubereZeile::text).toList();
        if (!texte.isEmpty()) {
            protokoll.add(Bemerkung.Code.SCHLUSSERKLAERUNG, zeilen.get(0).ort(), "", String.join("\n", texte));
        }
    }
}
