package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe;
import de.familienaudit.web.vorlage.papier.StimmForm;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the table of votes: for each row of a paper at least one, and as many as it has votes. */
class Stimmentabelle implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 30;
    private static final Pattern GEMERKT = Pattern.compile("\\w+-(\\d{1,18}-\\d{1,2})-(\\w{1,20})");

    private final List<Stimmlinie> linien = new ArrayList<>();

    static Stimmentabelle of(Stimmblatt blatt, Tagesordnungsworte worte) {
        Stimmentabelle tabelle = new Stimmentabelle();
        for (Stimmblatt.Zeile zeile : blatt.zeilen()) {
            Stimmlinie.Kopf kopf = new Stimmlinie.Kopf(
                    zeile.papier().id(),
                    zeile.wo().position(),
                    tabelle.zeilen(zeile.papier().id()),
                    !zeile.stand().isEmpty(),
                    worte.top(zeile.wo().oeffentlich(), zeile.wo().nummer()),
                    worte.nummer(zeile.papier().nummer()),
                    zeile.papier().betreff(),
                    worte.rolle(zeile));
            for (StimmForm form : formen(zeile.stimmen(), blatt.vorfrage())) {
                Stimmlinie linie = tabelle.anhaengen(kopf, form, zeile, worte);
                if (!blatt.vorfrage().isEmpty() && blatt.vorfrage().equals(form.getGegenstand())) {
                    linie.istVorfrage();
                }
            }
        }
        return tabelle;
    }

    /** How many rows of the paper there are so far. */
    private int zeilen(long vorlage) {
        return (int) linien.stream()
                .filter(l -> l.isErste() && l.getKopf().vorlageId() == vorlage)
                .count();
    }

    /** What is stored, or an empty vote on the paper as a whole, with what is asked beforehand (V-16). */
    private static List<StimmForm> formen(List<Stimmangabe> stimmen, String vorfrage) {
        if (!stimmen.isEmpty()) {
            return stimmen.stream().map(StimmForm::of).toList();
        }
        return vorfrage.isEmpty()
                ? List.of(leer(Stimmlinie.HAUPTSACHE))
                : List.of(leer(Stimmlinie.HAUPTSACHE), leer(vorfrage));
    }

    private static StimmForm leer(String gegenstand) {
        StimmForm form = new StimmForm();
        form.setGegenstand(gegenstand);
        return form;
    }

    private Stimmlinie anhaengen(
            Stimmlinie.Kopf kopf, StimmForm form, Stimmblatt.Zeile zeile, Tagesordnungsworte worte) {
        List<Stimmlinie> vorher = linien(kopf);
        int stimme = vorher.size();
        StimmForm gespeichert = zeile.stimmen().isEmpty()
                ? leer(form.getGegenstand())
                : StimmForm.of(zeile.stimmen().get(stimme));
        Stimmlinie linie = new Stimmlinie(kopf, stimme, frei(sache(form), vorher), form, gespeichert);
        linie.ergibt(worte.ergebnis(zeile, stimme));
        if (stimme == 0) {
            linie.beginnen(zeile);
        }
        linien.add(linie);
        return linie;
    }

    /** Which vote of its row it is, by what is voted on; the paper as a whole is one, whatever its wording. */
    private static String sache(StimmForm form) {
        String wortlaut = Stimmlinie.HAUPTSACHE.equals(form.getGegenstand()) ? "" : form.getWortlaut();
        return Integer.toHexString((form.getGegenstand() + "\n" + form.getTeil() + "\n" + wortlaut).hashCode());
    }

    private static String frei(String sache, List<Stimmlinie> vergeben) {
        String frei = sache;
        for (int n = 2; istVergeben(frei, vergeben); n++) {
            frei = sache + "_" + n;
        }
        return frei;
    }

    private static boolean istVergeben(String sache, List<Stimmlinie> linien) {
        return linien.stream().anyMatch(l -> l.sache().equals(sache));
    }

    /**
     * As many lines as a draft has, for the browser to fill in; a vote that somebody took out in between gets a line of its own, so that
     * what was typed of it neither gets lost nor mixes with another one.
     */
    void gestalten(Collection<String> felder) {
        for (String feld : felder.stream().sorted().toList()) {
            Matcher m = GEMERKT.matcher(feld);
            if (m.matches()) {
                linien.stream()
                        .map(Stimmlinie::getKopf)
                        .filter(k -> m.group(1).equals(k.vorlageId() + "-" + k.zeile()))
                        .findFirst()
                        .filter(k -> linien(k).size() < HOECHSTENS && !istVergeben(m.group(2), linien(k)))
                        .ifPresent(k -> dazu(k, m.group(2)));
            }
        }
    }

    private List<Stimmlinie> linien(Stimmlinie.Kopf kopf) {
        return linien.stream().filter(l -> l.getKopf().equals(kopf)).toList();
    }

    /**
     * A further vote of the row that the line belongs to.
     *
     * @return its place
     */
    int dazu(int linie) {
        Stimmlinie.Kopf kopf = linien.get(linie).getKopf();
        return dazu(kopf, frei("neu", linien(kopf)));
    }

    private int dazu(Stimmlinie.Kopf kopf, String sache) {
        List<Stimmlinie> vorher = linien(kopf);
        int platz = linien.indexOf(vorher.get(vorher.size() - 1)) + 1;
        linien.add(platz, new Stimmlinie(kopf, vorher.size(), sache, new StimmForm(), new StimmForm()));
        return platz;
    }

    /** The vote is taken out; the first of a row stays. */
    void weg(int linie) {
        Stimmlinie weg = linien.remove(linie);
        for (int i = linie; i < linien.size() && linien.get(i).getKopf().equals(weg.getKopf()); i++) {
            linien.set(i, linien.get(i).vorgerueckt());
        }
    }

    /** After a refusal: what somebody else stored in between stands beside what was typed. */
    void vergleichen(Stimmblatt jetzt, Tagesordnungsworte worte) {
        for (Stimmblatt.Zeile zeile : jetzt.zeilen()) {
            linien.stream()
                    .filter(l -> l.isErste()
                            && l.gehoertZu(zeile.papier().id(), zeile.wo().position())
                            && l.gesehen() != zeile.papier().gesehen())
                    .forEach(l -> l.neuGesehen(zeile.papier().gesehen(), worte.gespeichert(zeile)));
        }
    }

    Stimmeneingabe eingabe(long sitzungId, String grund) {
        List<Stimmeneingabe.Zeile> zeilen = new ArrayList<>();
        for (int i = 0; i < linien.size(); i++) {
            Stimmlinie erste = linien.get(i);
            if (erste.isErste()) {
                zeilen.add(new Stimmeneingabe.Zeile(
                        erste.getKopf().vorlageId(),
                        erste.gesehen(),
                        erste.getKopf().position(),
                        erste.getStand(),
                        erste.getVermerk(),
                        stimmen(i)));
            }
        }
        return new Stimmeneingabe(sitzungId, zeilen, grund);
    }

    private List<Stimmeneingabe.Stimme> stimmen(int erste) {
        List<Stimmeneingabe.Stimme> stimmen = new ArrayList<>();
        for (int i = erste; i < linien.size() && (i == erste || !linien.get(i).isErste()); i++) {
            stimmen.add(new Stimmeneingabe.Stimme(i, linien.get(i).getForm().angabe()));
        }
        return stimmen;
    }

    List<Stimmlinie> linien() {
        return linien;
    }
}
