package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Handlungsfeld while the document is read; knows where its title ends and its subtitle begins. */
final class HandlungsfeldBuilder {

    private static final String AUF = "[„“\"»«‚‘']";
    private static final String ZU = "[“”\"«»‘’']";
    private static final Pattern IN_ANFUEHRUNG =
            Pattern.compile("(?<titel>[^„“\"»«]*?)[\\s–—:-]*" + AUF + "(?<unter>[^„“”\"»«]+)" + ZU, Pattern.DOTALL);
    private static final Pattern NACH_STRICH =
            Pattern.compile("(?<titel>.+?)(?:\\s[–—-]\\s|\\s?[–—]\\s?|\\n)(?<unter>.+)", Pattern.DOTALL);
    private static final Pattern NUR_UNTERTITEL = Pattern.compile("[„“\"»«–—-].*", Pattern.DOTALL);

    /** What is longer is no title and is not divided. */
    private static final int LAENGSTER_TITEL = 500;

    private final Nummer nummer;
    private final String ort;
    private final List<ZielBuilder> ziele = new ArrayList<>();
    private String titel = "";
    private String untertitel = "";

    HandlungsfeldBuilder(Nummer nummer, String ort) {
        this.nummer = nummer;
        this.ort = ort;
    }

    Nummer nummer() {
        return nummer;
    }

    void add(ZielBuilder ziel) {
        ziele.add(ziel);
    }

    /** Divides what stands in the heading into title and subtitle. */
    void setTitel(String wortlaut) {
        if (wortlaut.length() > LAENGSTER_TITEL) {
            titel = wortlaut;
            return;
        }
        Matcher anfuehrung = IN_ANFUEHRUNG.matcher(wortlaut);
        Matcher strich = NACH_STRICH.matcher(wortlaut);
        Matcher teile = anfuehrung.matches() ? anfuehrung : strich;
        boolean geteilt = teile == anfuehrung || strich.matches();
        titel = geteilt ? teile.group("titel").strip() : wortlaut;
        untertitel = geteilt ? teile.group("unter").strip() : "";
    }

    /**
     * A paragraph between the heading and the first Ziel.
     *
     * @return false when it is neither the title nor the subtitle
     */
    boolean addAbsatz(SaubereZeile zeile, Protokoll protokoll) {
        if (!ziele.isEmpty()) {
            return false;
        }
        if (titel.isEmpty()) {
            setTitel(zeile.wert());
            protokoll.add(Bemerkung.Code.TITEL_IM_NAECHSTEN_ABSATZ, zeile.ort(), nummer.text(), zeile.wert());
            return true;
        }
        if (untertitel.isEmpty() && NUR_UNTERTITEL.matcher(zeile.wert()).matches()) {
            setTitel(titel + " – " + zeile.wert().replaceAll("^[–—-]\\s*", ""));
            return true;
        }
        return false;
    }

    GelesenesHandlungsfeld build() {
        return new GelesenesHandlungsfeld(
                nummer.teil(0),
                titel,
                untertitel,
                ort,
                ziele.stream().map(ZielBuilder::build).toList());
    }
}
