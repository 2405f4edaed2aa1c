package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.entwurf.Entwurfsluecke;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Massnahmenvergleich;
import de.familienaudit.zielvereinbarung.domain.fassung.Fortschreibungsart;
import de.familienaudit.zielvereinbarung.domain.fassung.FortschreibungsartRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.GrundlageComparison;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what the overview of a draft shows: one page of its structure, and the first of each list beside it. */
@Dependent
class EntwurfReader {

    /** How many reasons, gaps and dropped measures stand beside the structure. */
    private static final int DANEBEN = 20;

    private static final int COSTS = 2;

    @Inject
    private EntwurfQuery query;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private GrundlageComparison vergleiche;

    /**
     * @param feld number of the Handlungsfeld, anything that there is not for all
     * @param seite number of the page, from 1
     */
    EntwurfDetails read(Fassung fassung, Integer feld, int seite, LocalDate heute) {
        Optional<Fassung> grundlage =
                fassungen.findInKraft(fassung.zielvereinbarung().id());
        long alt = grundlage.map(Fassung::id).orElse(EntwurfQuery.OHNE);
        List<EntwurfDetails.Feldwahl> felder = query.felder(fassung.id());
        EntwurfDetails.Blatt blatt = blatt(felder, feld, seite);
        List<EntwurfQuery.Zielpaar> ziele = query.ziele(fassung.id(), alt);
        List<EntwurfQuery.Paar> andere = grundlage.isEmpty() ? List.of() : query.andere(fassung.id(), alt);
        Map<Long, Map<String, String>> vorspanne = vergleiche.vorspanne(
                Stream.concat(Stream.of(fassung), grundlage.stream()).toList());
        Fassungsvergleich vergleich = Fassungsvergleich.zwischen(
                inhalt(
                        andere,
                        EntwurfQuery.Paar::alt,
                        ziele,
                        EntwurfQuery.Zielpaar::alt,
                        vorspanne.getOrDefault(alt, Map.of())),
                inhalt(andere, EntwurfQuery.Paar::neu, ziele, EntwurfQuery.Zielpaar::neu, vorspanne.get(fassung.id())));
        FortschreibungsartRule.Ergebnis art = art(fassung, grundlage, vergleich, andere, ziele);
        List<Entwurfsluecke> luecken = luecken(fassung.id(), ziele).stream()
                .sorted(Comparator.comparing(l -> !l.istMuss()))
                .toList();
        List<EntwurfDetails.Zeile> weggefallene = vergleich.massnahmen().stream()
                .filter(m -> m.unterschied().art() == Unterschied.Art.WEGGEFALLEN)
                .map(m -> zeile(m, "", true))
                .toList();
        boolean mehr = EntwurfQuery.istAbgeschnitten(andere);
        return new EntwurfDetails(
                FassungKopf.of(fassung, heute),
                fassung.version(),
                fassung.grund(),
                fassung.geaendert().map(Erfassung::am).orElse(null),
                fassung.geaendert().map(Erfassung::von).orElse(""),
                grundlage.map(Fassung::nummer).orElse(null),
                art.art().name(),
                erste(art.gruende()).stream()
                        .map(g -> new EntwurfDetails.Grund(g.anlass().name(), g.betrifft()))
                        .toList(),
                erste(luecken).stream()
                        .map(l -> new EntwurfDetails.Luecke(l.art().name(), l.nummer(), l.istMuss()))
                        .toList(),
                grundlage.isEmpty()
                        ? List.of()
                        : vergleich.vorspann().stream()
                                .map(Unterschied.Feld::name)
                                .toList(),
                struktur(
                        query.blatt(fassung.id(), alt, blatt.feldOderAlle(), blatt.seite()),
                        felder,
                        grundlage.isPresent()),
                erste(weggefallene),
                blatt,
                new EntwurfDetails.Gekuerzt(
                        art.gruende().size() > DANEBEN
                                || (mehr && !art.gruende().isEmpty()),
                        luecken.size() > DANEBEN,
                        weggefallene.size() > DANEBEN || (mehr && weggefallene.size() == andere.size())));
    }

    private static EntwurfDetails.Blatt blatt(List<EntwurfDetails.Feldwahl> felder, Integer gewuenscht, int seite) {
        Optional<EntwurfDetails.Feldwahl> feld = felder.stream()
                .filter(f -> Objects.equals(gewuenscht, f.nummer()))
                .findFirst();
        List<EntwurfDetails.Feldwahl> gezeigte = feld.map(List::of).orElse(felder);
        long zeilen =
                gezeigte.stream().mapToLong(EntwurfDetails.Feldwahl::zeilen).sum();
        Seite<Long> leer = new Seite<>(
                List.of(), zeilen, Seite.nummer(zeilen, seite, EntwurfQuery.JE_SEITE), EntwurfQuery.JE_SEITE);
        return new EntwurfDetails.Blatt(
                feld.map(EntwurfDetails.Feldwahl::nummer).orElse(null),
                leer.nummer(),
                leer.anzahlSeiten(),
                gezeigte.stream().mapToLong(EntwurfDetails.Feldwahl::massnahmen).sum(),
                felder);
    }

    /** The rule decides on the differences that were read; on all of them where those left out could decide otherwise. */
    private FortschreibungsartRule.Ergebnis art(
            Fassung fassung,
            Optional<Fassung> grundlage,
            Fassungsvergleich vergleich,
            List<EntwurfQuery.Paar> andere,
            List<EntwurfQuery.Zielpaar> ziele) {
        if (grundlage.isEmpty()) {
            return FortschreibungsartRule.ersteFassung();
        }
        FortschreibungsartRule.Ergebnis ergebnis = FortschreibungsartRule.bestimme(vergleich);
        boolean unbemerkt = ergebnis.art() == Fortschreibungsart.OHNE_AENDERUNG
                && (EntwurfQuery.istAbgeschnitten(andere) || EntwurfQuery.sindZieleAbgeschnitten(ziele));
        boolean strenger = ergebnis.art() == Fortschreibungsart.GERINGFUEGIG
                && EntwurfQuery.istAbgeschnitten(andere)
                && andere.stream().allMatch(p -> p.rang() <= COSTS);
        return unbemerkt || strenger ? vergleiche.compare(fassung).art() : ergebnis;
    }

    private List<Entwurfsluecke> luecken(long fassungId, List<EntwurfQuery.Zielpaar> ziele) {
        Map<String, Zieltext> leere = new LinkedHashMap<>();
        ziele.stream().filter(EntwurfQuery.Zielpaar::leer).forEach(z -> leere.put(z.nummer(), z.neu()));
        return Entwurfsluecke.in(new Fassungsinhalt(query.lueckenhafte(fassungId, DANEBEN + 1), leere, Map.of()));
    }

    private static Fassungsinhalt inhalt(
            Collection<EntwurfQuery.Paar> massnahmen,
            Function<EntwurfQuery.Paar, Fassungsinhalt.Eintrag> seite,
            Collection<EntwurfQuery.Zielpaar> ziele,
            Function<EntwurfQuery.Zielpaar, Zieltext> zielseite,
            Map<String, String> vorspann) {
        Map<String, Zieltext> texte = new LinkedHashMap<>();
        ziele.stream().filter(z -> zielseite.apply(z) != null).forEach(z -> texte.put(z.nummer(), zielseite.apply(z)));
        return new Fassungsinhalt(
                massnahmen.stream().map(seite).filter(Objects::nonNull).toList(), texte, vorspann);
    }

    private static List<EntwurfDetails.Feld> struktur(
            List<EntwurfQuery.Zeile> zeilen, List<EntwurfDetails.Feldwahl> felder, boolean markieren) {
        List<EntwurfQuery.Paar> paare = zeilen.stream()
                .map(EntwurfQuery.Zeile::massnahme)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, EntwurfQuery.Zielpaar> ziele = new LinkedHashMap<>();
        zeilen.stream().filter(z -> z.ziel() != null).forEach(z -> ziele.put(z.zielId(), z.ziel()));
        Fassungsvergleich vergleich = Fassungsvergleich.zwischen(
                inhalt(paare, EntwurfQuery.Paar::alt, ziele.values(), EntwurfQuery.Zielpaar::alt, Map.of()),
                inhalt(paare, EntwurfQuery.Paar::neu, ziele.values(), EntwurfQuery.Zielpaar::neu, Map.of()));
        Map<Long, Massnahmenvergleich> unterschiede = vergleich.massnahmen().stream()
                .collect(Collectors.toMap(Massnahmenvergleich::massnahmeId, Function.identity()));
        Map<String, Unterschied.Art> zielarten = vergleich.ziele().stream()
                .collect(Collectors.toMap(
                        Fassungsvergleich.Zielvergleich::nummer, Fassungsvergleich.Zielvergleich::art));
        List<EntwurfDetails.Feld> struktur = new ArrayList<>();
        for (EntwurfDetails.Feldwahl f : felder) {
            List<EntwurfQuery.Zeile> imFeld =
                    zeilen.stream().filter(z -> z.feld() == f.nummer()).toList();
            if (!imFeld.isEmpty()) {
                struktur.add(new EntwurfDetails.Feld(
                        f.nummer(), f.titel(), f.untertitel(), ziele(imFeld, unterschiede, zielarten, markieren)));
            }
        }
        return struktur;
    }

    private static List<EntwurfDetails.ZielTeil> ziele(
            List<EntwurfQuery.Zeile> zeilen,
            Map<Long, Massnahmenvergleich> unterschiede,
            Map<String, Unterschied.Art> zielarten,
            boolean markieren) {
        Map<Long, List<EntwurfQuery.Zeile>> jeZiel = zeilen.stream()
                .filter(z -> z.ziel() != null)
                .collect(Collectors.groupingBy(EntwurfQuery.Zeile::zielId, LinkedHashMap::new, Collectors.toList()));
        return jeZiel.values().stream()
                .map(z -> {
                    EntwurfQuery.Zielpaar ziel = z.get(0).ziel();
                    Unterschied.Art art = markieren
                            ? zielarten.getOrDefault(ziel.nummer(), Unterschied.Art.GLEICH)
                            : Unterschied.Art.GLEICH;
                    return new EntwurfDetails.ZielTeil(
                            z.get(0).zielId(),
                            ziel.nummer(),
                            ziel.neu().text(),
                            art.name(),
                            z.stream()
                                    .map(EntwurfQuery.Zeile::massnahme)
                                    .filter(Objects::nonNull)
                                    .map(p -> zeile(
                                            unterschiede.get(p.massnahmeId()),
                                            p.neu().federfuehrung(),
                                            markieren))
                                    .toList());
                })
                .toList();
    }

    private static EntwurfDetails.Zeile zeile(Massnahmenvergleich m, String federfuehrung, boolean markieren) {
        Unterschied u = m.unterschied();
        return new EntwurfDetails.Zeile(
                m.massnahmeId(),
                u.nummer().toString(),
                u.titel(),
                federfuehrung,
                markieren ? u.art().name() : Unterschied.Art.GLEICH.name(),
                m.istVerschoben() ? m.alteNummer().toString() : "",
                u.felder().stream().map(Unterschied.Feld::name).toList());
    }

    private static <T> List<T> erste(List<T> alle) {
        return alle.subList(0, Math.min(alle.size(), DANEBEN));
    }
}
