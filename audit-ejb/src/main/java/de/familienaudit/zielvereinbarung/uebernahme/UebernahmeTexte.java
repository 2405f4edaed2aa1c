package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.dokument.AnhangService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.NummernRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeart;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZuordnung;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.fassung.TextSpeicher;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a decision about a measure does to the draft of the successor, and how that is taken back (rule A-10, ADR 19). */
@Dependent
class UebernahmeTexte {

    private static final String ANHANG_ART = "MASSNAHME";

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private TextSpeicher speicher;

    @Inject
    private EntscheidungSpeicher entscheidungen;

    @Inject
    private EntwurfZuordnung zuordnung;

    @Inject
    private AnhangService anhaenge;

    /**
     * Puts measures into the draft under the next free numbers: the agreed words, with the times that hold today.
     *
     * @param texte their words in the agreement that ends
     * @param fortschritte their progress, by measure
     * @param zielId the Ziel of the draft, null for the one with the same words, which is added where it is missing
     * @throws BusinessRuleException A-10.handlungsfeld_fehlt
     */
    void uebernehmen(Fassung entwurf, List<Massnahmentext> texte, Map<Long, Fortschritt> fortschritte, Long zielId) {
        long vereinbarung = entwurf.zielvereinbarung().id();
        Map<String, List<Massnahmennummer>> vergebene = new HashMap<>();
        teile.findVergebeneNummern(vereinbarung).forEach(n -> vergebene
                .computeIfAbsent(n.zielnummer(), z -> new ArrayList<>())
                .add(n));
        Zielwahl ziele = new Zielwahl(
                teile.findZiele(entwurf.id()),
                teile.findHandlungsfelder(entwurf.id()),
                teile.findHoechsteZielnummern(vereinbarung));
        List<Massnahmentext> neue = new ArrayList<>();
        for (Massnahmentext alt : texte) {
            Ziel ziel = zielId == null ? ziele.gleiches(alt.ziel()) : ziele.gewaehltes(zielId);
            List<Massnahmennummer> imZiel = vergebene.computeIfAbsent(ziel.zielnummer(), z -> new ArrayList<>());
            Massnahmennummer nummer = NummernRule.naechste(ziel.handlungsfeld().nummer(), ziel.nummer(), imZiel);
            imZiel.add(nummer);
            neue.add(new Massnahmentext(
                    alt.massnahme(),
                    ziel,
                    nummer,
                    heute(alt.vereinbart(), fortschritte.get(alt.massnahme().id())),
                    alt.federfuehrungId()));
        }
        speicher.anlegen(ziele.neue());
        speicher.anlegen(entwurf.id(), neue, texte);
    }

    /**
     * Which of these words are of a measure that is new in the draft: it gives its place to an old one, so that progress
     * and files follow. A measure with a history of its own stays what it is.
     */
    Set<Massnahmentext> ersetzbare(Collection<Massnahmentext> texte) {
        List<Long> ids = texte.stream().map(t -> t.massnahme().id()).distinct().toList();
        Map<Long, Fortschritt> fortschritte = teile.findFortschritte(ids);
        Set<Long> kommentierte = uebernahmen.findKommentierte(ids);
        Set<Long> belegte = anhaenge.mitDateien(ANHANG_ART, ids);
        return texte.stream()
                .filter(t -> t.massnahme()
                        .zielvereinbarung()
                        .id()
                        .equals(t.fassung().zielvereinbarung().id()))
                .filter(t -> {
                    long id = t.massnahme().id();
                    return fortschritte.get(id).beobachtetSeit().isEmpty()
                            && !kommentierte.contains(id)
                            && !belegte.contains(id);
                })
                .collect(Collectors.toSet());
    }

    /**
     * Takes back what decisions did to the draft.
     *
     * @param imEntwurf the words of the draft, by measure
     * @param andere the decisions that stay
     * @throws BusinessRuleException G-1.kein_entwurf, A-11.wird_gebraucht
     */
    void zuruecknehmen(
            Collection<Uebernahmeentscheidung> alte,
            Map<Long, Massnahmentext> imEntwurf,
            Collection<Uebernahmeentscheidung> andere,
            Erfassung erfassung) {
        List<Massnahmentext> uebernommene = alte.stream()
                .filter(e -> e.art() == Uebernahmeart.UEBERNEHMEN)
                .map(e -> imEntwurf.remove(e.massnahmeId()))
                .filter(Objects::nonNull)
                .toList();
        if (!uebernommene.isEmpty()) {
            Fassung entwurf = uebernommene.get(0).fassung();
            entwurf.bearbeitet(erfassung);
            zuordnung.refuseIfNeeded(
                    entwurf,
                    uebernommene.stream().map(t -> t.nummer().toString()).toList());
            teile.deleteTexte(entwurf.id(), uebernommene);
        }
        Map<Massnahmentext, Uebernahmeentscheidung> ersetzte = new LinkedHashMap<>();
        alte.stream().filter(e -> e.ersetzte().isPresent()).forEach(e -> {
            Massnahmentext text = imEntwurf.remove(e.massnahmeId());
            if (text != null) {
                ersetzte.put(text, e);
            }
        });
        eigene(ersetzte, imEntwurf, andere, erfassung);
    }

    /** Measures of the draft get their own identity back, and so do decisions that lead to them. */
    private void eigene(
            Map<Massnahmentext, Uebernahmeentscheidung> ersetzte,
            Map<Long, Massnahmentext> imEntwurf,
            Collection<Uebernahmeentscheidung> andere,
            Erfassung erfassung) {
        if (ersetzte.isEmpty()) {
            return;
        }
        Map<Long, Massnahme> eigene =
                uebernahmen
                        .findMassnahmen(ersetzte.values().stream()
                                .map(e -> e.ersetzte().orElseThrow())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Massnahme::id, Function.identity()));
        ersetzte.keySet().iterator().next().fassung().bearbeitet(erfassung);
        speicher.aendern(
                ersetzte.keySet(),
                t -> t.gehoertZu(eigene.get(ersetzte.get(t).ersetzte().orElseThrow()), erfassung));
        Map<Long, Long> neueIds = new HashMap<>();
        ersetzte.forEach((t, e) -> {
            neueIds.put(e.massnahmeId(), t.massnahme().id());
            imEntwurf.put(t.massnahme().id(), t);
        });
        Map<Uebernahmeentscheidung, Long> folgende = new LinkedHashMap<>();
        andere.stream()
                .filter(e -> !e.bleibtDieselbe())
                .filter(e -> e.nachfolgende().filter(neueIds::containsKey).isPresent())
                .forEach(e -> folgende.put(e, neueIds.get(e.nachfolgende().orElseThrow())));
        entscheidungen.verweisen(folgende);
    }

    private static Vereinbart heute(Vereinbart v, Fortschritt fortschritt) {
        return new Vereinbart(
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                v.kommunikation(),
                fortschritt.beginn(),
                fortschritt.ende());
    }
}
