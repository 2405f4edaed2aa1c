package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.MassgabeRule;
import de.familienaudit.vorlage.domain.gang.RuecknahmeRule;
import de.familienaudit.vorlage.domain.papier.AenderungRule;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.BerichtigungRule;
import de.familienaudit.vorlage.domain.tagesordnung.StimmerfassungRule;
import de.familienaudit.vorlage.domain.tagesordnung.Zeileneingabe;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.StimmReader;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe.Stimme;
import de.familienaudit.vorlage.tagesordnung.Stimmeneingabe.Zeile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the votes typed for a session would make of one paper: which rows change, and what the rules say about it, at the cells. */
final class Stimmenplan {

    private static final Pattern STIMME = Pattern.compile("folge:(\\d+):stimmen:(\\d+):(\\w+)");
    private static final Pattern ZEILE = Pattern.compile("folge:(\\d+):(\\w+)");

    private final Papierakte akte;
    private final Sitzung sitzung;
    private final List<Violation> verstoesse = new ArrayList<>();
    private final Map<Integer, List<Stimme>> linien = new HashMap<>();
    private final Map<Integer, Integer> erste = new HashMap<>();
    private Papier danach;
    private boolean berichtigt;

    private Stimmenplan(Papierakte akte, Sitzung sitzung) {
        this.akte = akte;
        this.sitzung = sitzung;
        this.danach = akte.papier();
    }

    static Stimmenplan of(
            Papierakte akte, Sitzung sitzung, List<Zeile> zeilen, Gremienauskunft auskunft, LocalDate heute) {
        Stimmenplan plan = new Stimmenplan(akte, sitzung);
        zeilen.forEach(z -> plan.dazu(z, auskunft));
        if (!plan.konflikt(zeilen) && !plan.zurueckgezogen()) {
            plan.linien.keySet().stream().sorted().forEach(i -> plan.pruefe(i, auskunft, heute));
        }
        return plan;
    }

    private void dazu(Zeile zeile, Gremienauskunft auskunft) {
        int i = zeile.position() - 1;
        int linie = zeile.stimmen().get(0).linie();
        if (i < 0
                || i >= akte.papier().folge().size()
                || !Objects.equals(akte.papier().folge().get(i).bezug().sitzung(), sitzung.id())) {
            verstoesse.add(Violation.at("zeilen:" + linie + ":ja", "G-4.zeile_weg"));
            return;
        }
        Beratung bisher = danach.folge().get(i);
        List<Stimme> gefuellte =
                zeile.stimmen().stream().filter(s -> !s.istLeer()).toList();
        List<Violation> ungelesen = new ArrayList<>();
        List<Abstimmung> stimmen = gefuellte.stream()
                .map(s -> StimmReader.lies("zeilen:" + s.linie() + ":", s.angabe(), ungelesen))
                .map(a -> MassgabeRule.ohneUeberholte(
                        a, auskunft.mehrheit(bisher, a.worueber().gegenstand()), auskunft.mitglieder(bisher)))
                .toList();
        Beratung eingegeben = new Zeileneingabe(
                        EnumNames.find(Beratungsstand.class, zeile.stand()).orElse(null), zeile.vermerk(), stimmen)
                .in(bisher, akte.aufzeichnung().fassungsstand().fassung());
        Beratung neue = eingegeben.equals(bisher) ? bisher : AenderungRule.mitVermerk(bisher, eingegeben, auskunft);
        verstoesse.addAll(ungelesen);
        if (neue.equals(bisher) && ungelesen.isEmpty()) {
            return;
        }
        List<Beratung> folge = new ArrayList<>(danach.folge());
        folge.set(i, neue);
        danach = danach.mitFolge(folge);
        berichtigt |= BerichtigungRule.istBerichtigung(bisher, neue);
        linien.put(i, gefuellte);
        erste.put(i, linie);
    }

    /** Rule G-4: somebody recorded the paper in between; what was typed stays, and the person sees what is there now. */
    private boolean konflikt(List<Zeile> zeilen) {
        boolean veraltet =
                aendert() && zeilen.get(0).gesehen() != akte.vorlage().aktuell();
        if (veraltet) {
            verstoesse.clear();
            verstoesse.add(Violation.at(
                    "zeilen:" + ersteLinie() + ":ja",
                    "G-4.stimmen_geaendert",
                    akte.papier().text().betreff(),
                    akte.aufzeichnung().erfassung().von(),
                    akte.aufzeichnung().erfassung().am()));
        }
        return veraltet;
    }

    private boolean zurueckgezogen() {
        if (!aendert()) {
            return false;
        }
        Optional<Violation> verstoss = RuecknahmeRule.verstoss(akte.vorlage(), "zeilen:" + ersteLinie() + ":ja");
        verstoss.ifPresent(v -> {
            verstoesse.clear();
            verstoesse.add(v);
        });
        return verstoss.isPresent();
    }

    private int ersteLinie() {
        return erste.values().stream().min(Integer::compare).orElseThrow();
    }

    private void pruefe(int i, Gremienauskunft auskunft, LocalDate heute) {
        List<Violation> ungelesen = List.copyOf(verstoesse);
        boolean neu = sitzung.quelle().isEmpty();
        StimmerfassungRule.verstoesse(danach, i, sitzung.plan(), auskunft, heute, neu).stream()
                .map(this::anDerZelle)
                .filter(v -> !folgtAus(ungelesen, v))
                .forEach(verstoesse::add);
    }

    /** What could not be read is told instead of what follows from it being missing. */
    private static boolean folgtAus(List<Violation> ungelesen, Violation v) {
        String linie = v.field().substring(0, v.field().lastIndexOf(':') + 1);
        return ungelesen.stream()
                .anyMatch(u -> u.field().equals(v.field())
                        || "V-3.leer".equals(v.code()) && u.field().startsWith(linie));
    }

    /** The same at the cell of the table; what has none there is told at the state of the row. */
    private Violation anDerZelle(Violation v) {
        Matcher stimme = STIMME.matcher(v.field());
        if (stimme.matches()) {
            int j = Integer.parseInt(stimme.group(2));
            int linie = linien.get(Integer.valueOf(stimme.group(1))).get(j).linie();
            boolean haupt = linie == erste.get(Integer.valueOf(stimme.group(1)));
            String feld = stimme.group(3).equals("gegenstand") && haupt ? "ja" : stimme.group(3);
            return new Violation(v.code(), "zeilen:" + linie + ":" + feld, v.params());
        }
        Matcher zeile = ZEILE.matcher(v.field());
        if (!zeile.matches()) {
            return v;
        }
        boolean vermerk =
                zeile.group(2).equals("ausfallgrund") || zeile.group(2).equals("zeilenbemerkung");
        return new Violation(
                v.code(),
                "zeilen:" + erste.get(Integer.valueOf(zeile.group(1))) + ":" + (vermerk ? "vermerk" : "stand"),
                v.params());
    }

    /** All at once, at the cells of the table; empty when it can be stored. */
    List<Violation> verstoesse() {
        return verstoesse;
    }

    boolean aendert() {
        return !linien.isEmpty();
    }

    /** Whether votes that stood there already are corrected (V-14). */
    boolean berichtigt() {
        return berichtigt;
    }

    Papierakte akte() {
        return akte;
    }

    Papier danach() {
        return danach;
    }
}
