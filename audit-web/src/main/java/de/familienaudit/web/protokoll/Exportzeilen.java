package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.ProtokollEintrag;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollSeite;
import de.familienaudit.protokoll.ProtokollService;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of an export, one per changed field; holds one part of the log at a time, however long it is. */
final class Exportzeilen implements Iterable<List<Object>> {

    /** What fits on a sheet of Excel, with its head. */
    private static final int MAX_ZEILEN = 1_000_000;

    private final ProtokollService service;
    private final ProtokollFilter filter;
    private final Protokollworte worte;
    private final ProtokollSeite anfang;

    /** Reads the first part at once, so that a refusal comes before the first byte of the answer. */
    Exportzeilen(ProtokollService service, ProtokollFilter filter, Protokollworte worte) {
        this.service = service;
        this.filter = filter;
        this.worte = worte;
        this.anfang = service.abschnitt(filter);
    }

    @Override
    public Iterator<List<Object>> iterator() {
        return new Zeilen();
    }

    private final class Zeilen implements Iterator<List<Object>> {

        private final Deque<List<Object>> bereit = new ArrayDeque<>();
        private ProtokollSeite seite = anfang;
        private int gegeben;

        Zeilen() {
            seite.eintraege().forEach(this::add);
        }

        @Override
        public boolean hasNext() {
            while (bereit.isEmpty() && seite.vor() != null) {
                seite = service.abschnitt(filter.aelterAls(seite.vor()));
                seite.eintraege().forEach(this::add);
            }
            return !bereit.isEmpty() && gegeben < MAX_ZEILEN;
        }

        @Override
        public List<Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            gegeben++;
            return bereit.remove();
        }

        private void add(ProtokollEintrag e) {
            if (e.felder().isEmpty()) {
                bereit.add(zeile(e, "", "", ""));
            }
            for (ProtokollEintrag.Feld f : e.felder()) {
                bereit.add(
                        zeile(e, worte.feld(e.tabelle(), f.spalte()), worte.wert(f.vorher()), worte.wert(f.nachher())));
            }
        }

        private List<Object> zeile(ProtokollEintrag e, String feld, String vorher, String nachher) {
            return Arrays.asList(
                    worte.wann(e),
                    worte.person(e.person()),
                    e.inVertretungVon() == null ? "" : worte.person(e.inVertretungVon()),
                    worte.vorgang(e.anwendungsfall()),
                    worte.ereignis(e),
                    worte.bezug(e.bezug()),
                    feld,
                    vorher,
                    nachher);
        }
    }
}
