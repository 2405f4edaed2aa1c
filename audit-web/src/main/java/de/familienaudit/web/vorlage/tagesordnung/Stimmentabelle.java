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
    private static final Pattern GEMERKT = Pattern.compile("gegenstand-(\\d{1,18})-(\\d{1,2})-(\\d{1,2})");

    private final List<Stimmlinie> linien = new ArrayList<>();

    static Stimmentabelle of(Stimmblatt blatt, Tagesordnungsworte worte) {
        Stimmentabelle tabelle = new Stimmentabelle();
        for (Stimmblatt.Zeile zeile : blatt.zeilen()) {
            Stimmlinie.Kopf kopf = new Stimmlinie.Kopf(
                    zeile.papier().id(),
                    zeile.wo().position(),
                    worte.top(zeile.wo().oeffentlich(), zeile.wo().nummer()),
                    zeile.papier().nummer(),
                    zeile.papier().betreff(),
                    worte.rolle(zeile));
            List<Stimmangabe> stimmen = zeile.stimmen();
            for (int j = 0; j < Math.max(1, stimmen.size()); j++) {
                Stimmlinie linie = j < stimmen.size()
                        ? new Stimmlinie(kopf, j, StimmForm.of(stimmen.get(j)), StimmForm.of(stimmen.get(j)))
                        : new Stimmlinie(kopf, j, leer(), new StimmForm());
                linie.ergibt(worte.ergebnis(zeile, j));
                if (j == 0) {
                    linie.beginnen(zeile);
                }
                tabelle.linien.add(linie);
            }
        }
        return tabelle;
    }

    private static StimmForm leer() {
        StimmForm form = new StimmForm();
        form.setGegenstand(Stimmlinie.HAUPTSACHE);
        return form;
    }

    /** As many lines as a draft has, for the browser to fill in. */
    void gestalten(Collection<String> felder) {
        for (String feld : felder) {
            Matcher m = GEMERKT.matcher(feld);
            if (m.matches()) {
                long vorlage = Long.parseLong(m.group(1));
                int position = Integer.parseInt(m.group(2));
                int stimme = Math.min(Integer.parseInt(m.group(3)), HOECHSTENS - 1);
                int letzte = letzte(vorlage, position);
                while (letzte >= 0 && linien.get(letzte).stimme() < stimme) {
                    letzte = dazu(letzte);
                }
            }
        }
    }

    /** The last line of a row; -1 when there is no such row any more. */
    private int letzte(long vorlage, int position) {
        int letzte = -1;
        for (int i = 0; i < linien.size(); i++) {
            letzte = linien.get(i).gehoertZu(vorlage, position) ? i : letzte;
        }
        return letzte;
    }

    /**
     * A further vote of the row that the line belongs to.
     *
     * @return its place
     */
    int dazu(int linie) {
        Stimmlinie.Kopf kopf = linien.get(linie).getKopf();
        int letzte = letzte(kopf.vorlageId(), kopf.position());
        linien.add(
                letzte + 1,
                new Stimmlinie(kopf, linien.get(letzte).stimme() + 1, new StimmForm(), new StimmForm()));
        return letzte + 1;
    }

    /** The vote is taken out; the first of a row stays. */
    void weg(int linie) {
        Stimmlinie weg = linien.remove(linie);
        for (int i = linie; i < linien.size() && linien.get(i).getKopf().equals(weg.getKopf()); i++) {
            Stimmlinie alte = linien.get(i);
            Stimmlinie neue =
                    new Stimmlinie(alte.getKopf(), alte.stimme() - 1, alte.getForm(), alte.getGespeichert());
            neue.ergibt(alte.getErgebnis());
            linien.set(i, neue);
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
