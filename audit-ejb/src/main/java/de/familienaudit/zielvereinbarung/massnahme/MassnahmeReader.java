package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.Stellenauskunft;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.MeldeberechtigungPolicy;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Ruecknahme;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.Wegfall;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what the page of one measure shows, and who may report or comment on it (rule A-8). */
@Dependent
public class MassnahmeReader {

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private StellenService stellen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessTable accessTable;

    public MassnahmeDetails read(long massnahmeId, Long fassungId, LocalDate heute) {
        Fortschritt fortschritt = massnahmen.getFortschritt(massnahmeId);
        List<Massnahmentext> texte = massnahmen.findTexte(massnahmeId);
        Massnahmentext text = waehle(texte, fassungId);
        MassnahmenRepository.Nennungen nennungen = massnahmen.findNennungen(text);
        List<Long> genannte = genannte(text, nennungen.stellen());
        Map<Long, Stellenauskunft> auskunft = stellen.auskunft(genannte);
        Optional<Wegfall> wegfall = wegfall(texte);
        MeldeberechtigungPolicy berechtigung =
                berechtigung(text, nennungen.stellen(), wirksame(auskunft), wegfall.isPresent());
        String hindernis = berechtigung
                .hindernis(
                        erlaubt(ZielvereinbarungRechte.FORTSCHRITT_MELDEN),
                        fortschritt.beobachtetSeit().isPresent())
                .map(Enum::name)
                .orElse("");
        List<MassnahmeDetails.MeldungZeile> meldungen = massnahmen.findMeldungen(massnahmeId);
        Ziel ziel = text.ziel();
        Vereinbart v = text.vereinbart();
        return new MassnahmeDetails(
                massnahmeId,
                fortschritt.version(),
                FassungKopf.of(text.fassung(), heute),
                text.nummer().toString(),
                text.nummer().handlungsfeld(),
                ziel.handlungsfeld().titel(),
                ziel.id(),
                text.nummer().zielnummer(),
                ziel.text(),
                ziel.indikator(),
                ziel.zielquelle(),
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                text.betraege().stream().map(Object::toString).toList(),
                v.verantwortlich(),
                v.kommunikation(),
                ZeitDetails.of(v.beginn()),
                ZeitDetails.of(v.ende()),
                ZeitDetails.of(fortschritt.beginn()),
                ZeitDetails.of(fortschritt.ende()),
                Zeithinweis.fuer(v, fortschritt).stream().map(Enum::name).toList(),
                fortschritt.status().name(),
                saeumnisse(fortschritt, text.fassung().status()),
                stellen(text, genannte, auskunft),
                nennungen.verweise(),
                meldungen,
                massnahmen.findKommentare(massnahmeId),
                fassungen(texte),
                hindernis,
                berechtigung.darfKommentieren() && erlaubt(ZielvereinbarungRechte.MASSNAHME_KOMMENTIEREN),
                berechtigung.darfFuerAndereMelden(),
                namen(fortschritt.status().meldbare()),
                namen(fortschritt.status().nurMitGrund()),
                wegfall.orElse(null),
                zuruecknehmbar(meldungen));
    }

    /** Rule A-7: number of the report that the actor may take back now, 0 for none. */
    private int zuruecknehmbar(List<MassnahmeDetails.MeldungZeile> meldungen) {
        Akteur akteur = currentActor.get();
        Ruecknahme ruecknahme = new Ruecknahme(
                akteur.kontoId(), akteur.anzeigename(), akteur.hat(Rolle.PROJEKTLEITUNG), "", Instant.EPOCH);
        return meldungen.stream()
                .filter(m -> m.zurueckgenommenAm() == null)
                .limit(1)
                .filter(m ->
                        erlaubt(ZielvereinbarungRechte.FORTSCHRITT_MELDEN) && ruecknahme.darf(m.gemeldetVonKonto()))
                .mapToInt(MassnahmeDetails.MeldungZeile::nummer)
                .findFirst()
                .orElse(0);
    }

    /** The Fassung that left the measure out; empty while it is part of its agreement. */
    private Optional<Wegfall> wegfall(List<Massnahmentext> texte) {
        Massnahmentext letzter = waehle(texte, null);
        return letzter.fassung().status() == Fassungsstatus.ABGELOEST
                ? fassungen.findWegfall(letzter.fassung())
                : Optional.empty();
    }

    private static List<String> namen(Collection<? extends Enum<?>> konstanten) {
        return konstanten.stream().map(Enum::name).toList();
    }

    /** Rule A-8 for the actor and this measure, as the Fassung that holds names its Stellen. */
    public MeldeberechtigungPolicy berechtigung(long massnahmeId) {
        List<Massnahmentext> texte = massnahmen.findTexte(massnahmeId);
        Massnahmentext text = waehle(texte, null);
        List<Long> beteiligte = massnahmen.findNennungen(text).stellen();
        return berechtigung(
                text,
                beteiligte,
                stellen.stellen(genannte(text, beteiligte)),
                wegfall(texte).isPresent());
    }

    /** The end as the Fassung that holds agrees it, whatever was reported. */
    public Zeitangabe vereinbartesEnde(long massnahmeId) {
        return waehle(massnahmen.findTexte(massnahmeId), null).vereinbart().ende();
    }

    private MeldeberechtigungPolicy berechtigung(
            Massnahmentext text, List<Long> beteiligte, Map<Long, StelleDetails> genannte, boolean weggefallen) {
        Map<Long, StellenService.Mitwirkung> meine = stellen.meineStellen();
        return new MeldeberechtigungPolicy(
                currentActor.get().hat(Rolle.PROJEKTLEITUNG),
                text.federfuehrungId() == null
                        ? Zustaendigkeit.KEINE
                        : zustaendigkeit(meine, genannte.get(text.federfuehrungId())),
                beteiligte.stream()
                        .map(id -> zustaendigkeit(meine, genannte.get(id)))
                        .reduce(Zustaendigkeit.KEINE, Zustaendigkeit::oder),
                weggefallen);
    }

    /** Rule R-4: named with the Stelle, since somebody can head several. */
    private static Zustaendigkeit zustaendigkeit(Map<Long, StellenService.Mitwirkung> meine, StelleDetails stelle) {
        StellenService.Mitwirkung mitwirkung = meine.get(stelle.id());
        if (mitwirkung == null) {
            return Zustaendigkeit.KEINE;
        }
        return mitwirkung.inVertretung()
                ? Zustaendigkeit.inVertretung(mitwirkung.inVertretungVon(), mitwirkung.stelle())
                : Zustaendigkeit.EIGENE;
    }

    private static Massnahmentext waehle(List<Massnahmentext> texte, Long fassungId) {
        if (fassungId != null) {
            return texte.stream()
                    .filter(t -> t.fassung().id().equals(fassungId))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }
        return texte.stream()
                .min(Comparator.comparingInt(t -> t.fassung().status().vorrang()))
                .orElseThrow(NotFoundException::new);
    }

    private List<String> saeumnisse(Fortschritt f, Fassungsstatus status) {
        return saeumnisse
                .rule(status)
                .saeumnisse(
                        f.status(),
                        f.beginn().bis().orElse(null),
                        f.ende().bis().orElse(null),
                        f.letzteMeldungAm().or(f::beobachtetSeit).orElse(null))
                .stream()
                .map(Enum::name)
                .toList();
    }

    /** Ids as the agreed text names them, the accountable one first. */
    private static List<Long> genannte(Massnahmentext text, List<Long> beteiligte) {
        List<Long> ids = new ArrayList<>();
        if (text.federfuehrungId() != null) {
            ids.add(text.federfuehrungId());
        }
        ids.addAll(beteiligte);
        return ids;
    }

    /** The Stellen that stand for those of the text today, each once; a superseded text names them as they were called. */
    private List<MassnahmeDetails.StelleZeile> stellen(
            Massnahmentext text, List<Long> genannte, Map<Long, Stellenauskunft> bekannt) {
        Map<Long, Stellenauskunft> wirksame = new LinkedHashMap<>();
        genannte.stream()
                .filter(bekannt::containsKey)
                .map(bekannt::get)
                .forEach(a -> wirksame.putIfAbsent(a.stelle().id(), a));
        Map<Long, String> damals = damals(text.fassung(), wirksame.keySet());
        StelleDetails fuehrend = wirksame(bekannt).get(text.federfuehrungId());
        return wirksame.values().stream()
                .map(a -> new MassnahmeDetails.StelleZeile(
                        a.stelle().id(),
                        damals.getOrDefault(a.stelle().id(), a.stelle().name()),
                        a.stelle().intern(),
                        a.stelle().equals(fuehrend),
                        a.personen(),
                        a.vertretungen(),
                        a.unbesetzt(),
                        a.unbesetztSeit()))
                .toList();
    }

    private static Map<Long, StelleDetails> wirksame(Map<Long, Stellenauskunft> auskunft) {
        Map<Long, StelleDetails> wirksame = new HashMap<>();
        auskunft.forEach((id, a) -> wirksame.put(id, a.stelle()));
        return wirksame;
    }

    /** Rule G-6: a superseded Fassung belongs to its time, and so do the names of its Stellen. */
    private Map<Long, String> damals(Fassung fassung, Collection<Long> ids) {
        if (fassung.status() != Fassungsstatus.ABGELOEST) {
            return Map.of();
        }
        return fassungen.findEreignisse(fassung.id()).stream()
                .filter(e -> e.status() == Fassungsstatus.BESCHLOSSEN)
                .reduce((frueher, spaeter) -> spaeter)
                .map(e -> stellen.namenAm(e.datum(), ids))
                .orElse(Map.of());
    }

    private static List<MassnahmeDetails.TextInFassung> fassungen(List<Massnahmentext> texte) {
        List<MassnahmeDetails.TextInFassung> zeilen = new ArrayList<>();
        for (int i = 0; i < texte.size(); i++) {
            Massnahmentext t = texte.get(i);
            boolean geaendert = i + 1 < texte.size()
                    && Unterschied.zwischen(t.nummer(), texte.get(i + 1).vereinbart(), t.vereinbart())
                                    .art()
                            != Unterschied.Art.GLEICH;
            zeilen.add(new MassnahmeDetails.TextInFassung(
                    t.fassung().id(), t.fassung().nummer(), t.fassung().status().name(), t.titel(), geaendert));
        }
        return zeilen;
    }

    private boolean erlaubt(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }
}
