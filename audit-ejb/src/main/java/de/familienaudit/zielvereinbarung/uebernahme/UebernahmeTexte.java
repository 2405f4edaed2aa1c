package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.dokument.AnhangService;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.NummernRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Pflichtanlage;
import de.familienaudit.zielvereinbarung.domain.fassung.Suchtext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeart;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZuordnung;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a decision about a measure does to the draft of the successor, and how that is taken back (rule A-10, ADR 19). */
@Dependent
class UebernahmeTexte {

    private static final String ANHANG_ART = "MASSNAHME";

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private MassnahmenRepository massnahmen;

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
        List<Massnahmennummer> vergebene = new ArrayList<>(
                teile.findVergebeneNummern(entwurf.zielvereinbarung().id()));
        List<Ziel> ziele = new ArrayList<>(teile.findZiele(entwurf.id()));
        Collection<Beteiligung> stellen = teile.findBeteiligungen(texte);
        Collection<Pflichtanlage> anlagen = teile.findAnlagen(texte);
        for (Massnahmentext alt : texte) {
            Ziel ziel = zielId == null ? gleichesZiel(entwurf, alt.ziel(), ziele) : gewaehlt(zielId, ziele);
            Massnahmennummer nummer = NummernRule.naechste(ziel.handlungsfeld().nummer(), ziel.nummer(), vergebene);
            vergebene.add(nummer);
            Massnahmentext neu = new Massnahmentext(
                    alt.massnahme(),
                    ziel,
                    nummer,
                    heute(alt.vereinbart(), fortschritte.get(alt.massnahme().id())),
                    alt.federfuehrungId());
            teile.save(neu);
            stellen.stream()
                    .filter(b -> b.massnahmentext().equals(alt))
                    .forEach(b -> teile.save(new Beteiligung(neu, b.stelleId(), b.reihenfolge())));
            anlagen.stream()
                    .filter(a -> a.massnahmentext().equals(alt))
                    .forEach(a -> teile.save(new Pflichtanlage(neu, a.reihenfolge(), a.bezeichnung())));
        }
    }

    /**
     * A measure of the draft that is new there gives its place to the old one, so that progress and files follow.
     *
     * @return whether it did; a measure with a history of its own stays what it is
     */
    boolean ersetzen(Massnahmentext text, Massnahme alte, Erfassung erfassung) {
        Massnahme neue = text.massnahme();
        boolean neuHier = neue.zielvereinbarung()
                        .id()
                        .equals(text.fassung().zielvereinbarung().id())
                && massnahmen.getFortschritt(neue.id()).beobachtetSeit().isEmpty()
                && !uebernahmen.hatKommentare(neue.id())
                && anhaenge.liste(ANHANG_ART, neue.id()).isEmpty();
        if (neuHier) {
            text.gehoertZu(alte, erfassung);
        }
        return neuHier;
    }

    /**
     * Takes back what the decision did to the draft.
     *
     * @param imEntwurf the words of the draft, by measure
     * @param alle every decision of the agreement that ends
     * @throws BusinessRuleException G-1.kein_entwurf, A-11.wird_gebraucht
     */
    void zuruecknehmen(
            Uebernahmeentscheidung e,
            Map<Long, Massnahmentext> imEntwurf,
            Collection<Uebernahmeentscheidung> alle,
            Erfassung erfassung) {
        Massnahmentext text = imEntwurf.get(e.massnahmeId());
        if (text != null && e.art() == Uebernahmeart.UEBERNEHMEN) {
            text.fassung().bearbeitet(erfassung);
            zuordnung.refuseIfNeeded(text.fassung(), text.nummer().toString());
            teile.deleteAbhaengigkeiten(text.fassung().id(), text.nummer().toString());
            teile.deleteZugeordnetes(text);
            teile.remove(text);
            imEntwurf.remove(e.massnahmeId());
        }
        if (text != null && e.ersetzte().isPresent()) {
            text.fassung().bearbeitet(erfassung);
            Massnahme eigene = uebernahmen.getMassnahme(e.ersetzte().get());
            text.gehoertZu(eigene, erfassung);
            alle.stream()
                    .filter(andere -> !andere.bleibtDieselbe()
                            && andere.nachfolgende()
                                    .filter(n -> n == e.massnahmeId())
                                    .isPresent())
                    .forEach(andere -> andere.fuehrtZu(eigene.id()));
            imEntwurf.remove(e.massnahmeId());
            imEntwurf.put(eigene.id(), text);
        }
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

    private static Ziel gewaehlt(long zielId, Collection<Ziel> ziele) {
        return ziele.stream().filter(z -> z.id() == zielId).findFirst().orElseThrow(NotFoundException::new);
    }

    private Ziel gleichesZiel(Fassung entwurf, Ziel altes, List<Ziel> ziele) {
        int feld = altes.handlungsfeld().nummer();
        String text = Suchtext.of(altes.text());
        return ziele.stream()
                .filter(z -> z.handlungsfeld().nummer() == feld
                        && Suchtext.of(z.text()).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    Handlungsfeld neues = teile.findHandlungsfelder(entwurf.id()).stream()
                            .filter(h -> h.nummer() == feld)
                            .findFirst()
                            .orElseThrow(() ->
                                    new BusinessRuleException(Violation.at("ziel", "A-10.handlungsfeld_fehlt", feld)));
                    int hoechste =
                            teile.hoechsteZielnummer(entwurf.zielvereinbarung().id(), feld);
                    Ziel ziel = new Ziel(neues, hoechste + 1, altes.text(), altes.indikator(), altes.zielquelle());
                    teile.save(ziel);
                    ziele.add(ziel);
                    return ziel;
                });
    }
}
