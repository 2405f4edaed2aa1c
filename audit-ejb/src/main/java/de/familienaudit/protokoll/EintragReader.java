package de.familienaudit.protokoll;

import de.familienaudit.protokoll.domain.Aenderung;
import de.familienaudit.protokoll.domain.Aenderung.Feldaenderung;
import de.familienaudit.protokoll.domain.Spalten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes stored entries readable: names for ids and logins, days and states for text; three statements for any number. */
@Dependent
class EintragReader {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([+-]\\d{2}:\\d{2}|Z)");

    @Inject
    private NamenRepository namen;

    @Inject
    private Verlaufsbuch buch;

    List<ProtokollEintrag> lies(List<Aenderung> aenderungen) {
        Ehemalige ehemalige = namen.findEhemalige();
        Map<String, Object[]> konten =
                namen.findKonten(aenderungen.stream().map(Aenderung::akteur).collect(Collectors.toSet()));
        Map<String, Bezug> bezuege = namen.findBezuege(verweise(aenderungen), ehemalige);
        return aenderungen.stream()
                .map(a -> new ProtokollEintrag(
                        a.id(),
                        a.zeitpunkt(),
                        a.tag(),
                        akteur(a.akteur(), konten, ehemalige),
                        a.inVertretungVon().isEmpty() ? null : ehemalige.person(a.inVertretungVon()),
                        a.anwendungsfall(),
                        a.tabelle(),
                        a.art().name(),
                        bezug(a.tabelle(), a.datensatz(), bezuege),
                        a.felder(buch.spalten()).stream()
                                .map(f -> feld(a, f, bezuege, ehemalige))
                                .toList()))
                .toList();
    }

    private Set<String> verweise(List<Aenderung> aenderungen) {
        Set<String> schluessel = new TreeSet<>();
        for (Aenderung a : aenderungen) {
            merke(schluessel, a.tabelle(), a.datensatz());
            for (Feldaenderung f : a.felder(buch.spalten())) {
                buch.spalten().verweis(a.tabelle(), f.spalte()).ifPresent(ziel -> {
                    merke(schluessel, ziel, f.vorher());
                    merke(schluessel, ziel, f.nachher());
                });
            }
        }
        return schluessel;
    }

    private static void merke(Set<String> schluessel, String tabelle, Object id) {
        if (id != null && ID.matcher(id.toString()).matches()) {
            schluessel.add(tabelle + ":" + id);
        }
    }

    private static Bezug bezug(String tabelle, String datensatz, Map<String, Bezug> bezuege) {
        Bezug bekannt = bezuege.get(tabelle + ":" + datensatz);
        if (bekannt != null) {
            return bekannt;
        }
        return Bezug.unbekannt(ID.matcher(datensatz).matches() ? Long.parseLong(datensatz) : 0);
    }

    private static Person akteur(String benutzername, Map<String, Object[]> konten, Ehemalige ehemalige) {
        Object[] konto = konten.get(benutzername);
        if (konto != null) {
            return ehemalige.konto((Long) konto[1], (String) konto[2]);
        }
        if (benutzername.equals("programm")) {
            return Person.of("PROGRAMM", "");
        }
        return benutzername.startsWith("db:")
                ? Person.of("DATENBANK", benutzername.substring("db:".length()))
                : ehemalige.person(benutzername);
    }

    private ProtokollEintrag.Feld feld(Aenderung a, Feldaenderung f, Map<String, Bezug> bezuege, Ehemalige ehemalige) {
        return new ProtokollEintrag.Feld(
                f.spalte(),
                wert(a, f.spalte(), f.vorher(), bezuege, ehemalige),
                wert(a, f.spalte(), f.nachher(), bezuege, ehemalige));
    }

    private Wert wert(Aenderung a, String spalte, Object roh, Map<String, Bezug> bezuege, Ehemalige ehemalige) {
        if (roh == null) {
            return Wert.LEER;
        }
        String text = roh.toString();
        Spalten spalten = buch.spalten();
        Optional<String> ziel = spalten.verweis(a.tabelle(), spalte);
        if (ziel.isPresent() && ID.matcher(text).matches()) {
            Bezug bezug = bezuege.getOrDefault(ziel.get() + ":" + text, Bezug.unbekannt(Long.parseLong(text)));
            return new Wert("BEZUG", bezug);
        }
        if (spalten.nenntPerson(a.tabelle(), spalte)) {
            boolean eigenesKonto =
                    a.tabelle().equals("konto") && ID.matcher(a.datensatz()).matches();
            Person person =
                    eigenesKonto ? ehemalige.konto(Long.parseLong(a.datensatz()), text) : ehemalige.person(text);
            return new Wert("PERSON", person);
        }
        return spalten.konstante(a.tabelle(), spalte)
                .map(konstante -> new Wert("KONSTANTE", konstante + "." + text))
                .orElseGet(() -> einfach(roh, text));
    }

    private static Wert einfach(Object roh, String text) {
        if (roh instanceof Boolean wahr) {
            return new Wert("JA_NEIN", wahr);
        }
        if (roh instanceof BigDecimal zahl) {
            return new Wert("ZAHL", zahl);
        }
        try {
            if (DATE.matcher(text).matches()) {
                return new Wert("DATUM", LocalDate.parse(text));
            }
            if (TIME.matcher(text).matches()) {
                Instant zeitpunkt = OffsetDateTime.parse(text).toInstant();
                return new Wert("ZEITPUNKT", zeitpunkt);
            }
        } catch (DateTimeParseException e) {
            return new Wert("TEXT", text); // somebody typed what only looks like a day
        }
        return new Wert("TEXT", text);
    }
}
