package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts together what the page of the carry-over shows (rule A-10). */
@Dependent
class UebernahmeReader {

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private UebernahmeQuery query;

    @Inject
    private UebernahmeEntscheidungen entscheidungen;

    /**
     * @param feld number of the Handlungsfeld, null or one without open measures for all
     * @param nurOffene only measures about which nothing is decided that holds
     * @param seite number of the page, from 1
     */
    UebernahmeDetails read(
            Fassung geltende, List<Fassung> alle, Integer feld, boolean nurOffene, int seite, LocalDate heute) {
        Optional<Uebernahme> u = uebernahmen.find(geltende.zielvereinbarung().id());
        Optional<Fassung> nachfolger = u.flatMap(entscheidungen::nachfolger);
        UebernahmeQuery.Lage lage = new UebernahmeQuery.Lage(
                geltende.id(),
                nachfolger.map(Fassung::id).orElse(0L),
                u.map(Uebernahme::id).orElse(0L));
        List<UebernahmeDetails.Feldwahl> felder = query.felder(lage);
        UebernahmeDetails.Blatt blatt = blatt(felder, feld, nurOffene, seite);
        return new UebernahmeDetails(
                FassungKopf.of(geltende, heute),
                geltende.version(),
                u.isPresent(),
                nachfolger.map(f -> FassungKopf.of(f, heute)).orElse(null),
                u.flatMap(Uebernahme::nachfolgerin).map(Zielvereinbarung::titel).orElse(""),
                nachfolger.filter(f -> f.status().istBeschlossen()).isPresent(),
                nachfolger.filter(f -> f.status() == Fassungsstatus.ENTWURF).isPresent(),
                u.flatMap(Uebernahme::wirksamAm).orElse(null),
                felder.stream().mapToInt(UebernahmeDetails.Feldwahl::gesamt).sum(),
                felder.stream()
                        .mapToInt(UebernahmeDetails.Feldwahl::entschieden)
                        .sum(),
                query.zeilen(lage, blatt.feld() == null ? 0 : blatt.feld(), nurOffene, blatt.seite()),
                blatt,
                alle.stream()
                        .filter(f -> f.status() == Fassungsstatus.ENTWURF)
                        .filter(f -> !f.zielvereinbarung().equals(geltende.zielvereinbarung()))
                        .map(f -> FassungKopf.of(f, heute))
                        .toList());
    }

    private static UebernahmeDetails.Blatt blatt(
            List<UebernahmeDetails.Feldwahl> felder, Integer gewuenscht, boolean nurOffene, int seite) {
        Optional<UebernahmeDetails.Feldwahl> feld = felder.stream()
                .filter(f -> Objects.equals(gewuenscht, f.nummer()))
                .findFirst();
        int treffer = feld.map(List::of).orElse(felder).stream()
                .mapToInt(f -> nurOffene ? f.gesamt() - f.entschieden() : f.gesamt())
                .sum();
        Seite<Long> leer = new Seite<>(
                List.of(), treffer, Seite.nummer(treffer, seite, UebernahmeQuery.JE_SEITE), UebernahmeQuery.JE_SEITE);
        return new UebernahmeDetails.Blatt(
                feld.map(UebernahmeDetails.Feldwahl::nummer).orElse(null),
                leer.nummer(),
                leer.anzahlSeiten(),
                treffer,
                felder);
    }
}
