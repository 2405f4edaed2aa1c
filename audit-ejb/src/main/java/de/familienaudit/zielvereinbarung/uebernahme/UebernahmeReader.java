package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahme;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts together what the page of the carry-over shows (rule A-10). */
@Dependent
class UebernahmeReader {

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private UebernahmeEntscheidungen entscheidungen;

    @Inject
    private UebernahmeEffect ende;

    UebernahmeDetails read(Fassung geltende, List<Fassung> alle, LocalDate heute) {
        Optional<Uebernahme> u = uebernahmen.find(geltende.zielvereinbarung().id());
        Optional<Fassung> nachfolger = u.flatMap(entscheidungen::nachfolger);
        Map<Long, Massnahmentext> imNachfolger = nachfolger.map(ende::texte).orElse(Map.of());
        Map<Long, Uebernahmeentscheidung> decided =
                u.map(uebernahmen::findEntscheidungen).orElse(Map.of());
        UebernahmeVorschlag vorschlag = new UebernahmeVorschlag(imNachfolger.values());
        List<UebernahmeDetails.Zeile> zeilen = uebernahmen.findOffene(geltende.id()).stream()
                .map(row -> zeile(row, decided, imNachfolger, vorschlag))
                .toList();
        return new UebernahmeDetails(
                FassungKopf.of(geltende, heute),
                geltende.version(),
                u.isPresent(),
                nachfolger.map(f -> FassungKopf.of(f, heute)).orElse(null),
                u.flatMap(Uebernahme::nachfolgerin).map(Zielvereinbarung::titel).orElse(""),
                nachfolger.filter(f -> f.status().istBeschlossen()).isPresent(),
                nachfolger.filter(f -> f.status() == Fassungsstatus.ENTWURF).isPresent(),
                u.flatMap(Uebernahme::wirksamAm).orElse(null),
                zeilen.size(),
                (int) zeilen.stream().filter(UebernahmeDetails.Zeile::gilt).count(),
                zeilen,
                nachfolger.map(f -> teile.findZiele(f.id())).orElse(List.of()).stream()
                        .map(z -> new UebernahmeDetails.Auswahl(z.id(), z.zielnummer() + " " + z.text()))
                        .toList(),
                imNachfolger.values().stream()
                        .sorted((a, b) -> a.nummer().compareTo(b.nummer()))
                        .map(t -> new UebernahmeDetails.Auswahl(t.massnahme().id(), name(t)))
                        .toList(),
                alle.stream()
                        .filter(f -> f.status() == Fassungsstatus.ENTWURF)
                        .filter(f -> !f.zielvereinbarung().equals(geltende.zielvereinbarung()))
                        .map(f -> FassungKopf.of(f, heute))
                        .toList());
    }

    private static UebernahmeDetails.Zeile zeile(
            Object[] row,
            Map<Long, Uebernahmeentscheidung> entscheidungen,
            Map<Long, Massnahmentext> imNachfolger,
            UebernahmeVorschlag vorschlag) {
        Massnahmentext t = (Massnahmentext) row[0];
        Fortschritt f = (Fortschritt) row[1];
        Optional<Uebernahmeentscheidung> e =
                Optional.ofNullable(entscheidungen.get(t.massnahme().id()));
        return new UebernahmeDetails.Zeile(
                t.massnahme().id(),
                t.nummer().toString(),
                t.nummer().handlungsfeld(),
                t.ziel().handlungsfeld().titel(),
                t.nummer().zielnummer(),
                t.ziel().text(),
                t.titel(),
                Objects.requireNonNullElse((String) row[2], ""),
                f.status().name(),
                f.ende().wortlaut(),
                e.map(Uebernahmeentscheidung::id).orElse(0L),
                e.map(x -> x.art().name()).orElse(""),
                e.filter(x -> x.gilt(imNachfolger.keySet())).isPresent(),
                e.flatMap(Uebernahmeentscheidung::nachfolgende)
                        .map(imNachfolger::get)
                        .map(UebernahmeReader::name)
                        .orElse(""),
                e.filter(Uebernahmeentscheidung::bleibtDieselbe).isPresent(),
                e.map(Uebernahmeentscheidung::grund).orElse(""),
                e.map(x -> x.erfassung().von()).orElse(""),
                e.map(x -> x.erfassung().am()).orElse(null),
                vorschlag.zu(t).map(UebernahmeReader::name).orElse(""));
    }

    private static String name(Massnahmentext text) {
        return text.nummer() + " " + text.titel();
    }
}
