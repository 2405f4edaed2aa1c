package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.buch.Ansatzstaende;
import de.familienaudit.haushalt.buch.Ansatzstaende.Stand;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.jahr.AnsatzRule;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.domain.jahr.PhaseRule;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.stellungnahme.Stellenlage;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.stellungnahme.StellenlageQuery.Ort;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What lies on positions at this moment, in all their years (rules H-3, H-5); a fixed number of statements, without a lock. */
@Dependent
class Stellenlagen {

    @Inject
    private StellenlageQuery query;

    @Inject
    private Ansatzstaende ansaetze;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private HaushaltseinstellungService einstellungen;

    @Inject
    private Clock clock;

    /**
     * By the id of the position; those that stand in no year are left out.
     *
     * @param vorlageId the paper that asks
     */
    Map<Long, List<Stellenlage>> find(Collection<Long> haushaltsstellen, long vorlageId) {
        List<Ort> orte = haushaltsstellen.isEmpty() ? List.of() : query.findOrte(haushaltsstellen);
        if (orte.isEmpty()) {
            return Map.of();
        }
        Set<Grenze> grenzen = new HashSet<>();
        for (Ort ort : orte) {
            grenzen.add(Grenze.jahresstelle(ort.stelle().id()));
            grenzen.add(ort.grenze());
        }
        Quelle quelle = new Quelle(
                ansaetze.find(orte.stream().map(o -> o.stelle().id()).toList()),
                buchhalter.verfuegbar(grenzen),
                query.findFuerVorlage(vorlageId),
                plaene.satzungen(),
                einstellungen.istBekanntmachungstagFrei());
        return orte.stream()
                .collect(Collectors.groupingBy(
                        ort -> ort.stelle().haushaltsstelleId(),
                        HashMap::new,
                        Collectors.mapping(ort -> lage(ort, quelle), Collectors.toList())));
    }

    /** What was read for all of them. */
    private record Quelle(
            Map<Long, Stand> ansaetze,
            Map<Grenze, Geldbetrag> verfuegbar,
            Map<Grenze, Geldbetrag> fuerDiese,
            Map<Integer, Satzung> satzungen,
            boolean tagFrei) {}

    private Stellenlage lage(Ort ort, Quelle quelle) {
        Jahresstelle stelle = ort.stelle();
        int jahr = ort.jahr().jahr();
        Satzung satzung = quelle.satzungen().get(jahr);
        Stand ansatz = quelle.ansaetze().getOrDefault(stelle.id(), Stand.KEINER);
        boolean begrenzt = stelle.istAusgabe() && !ort.jahr().istNachweis();
        return new Stellenlage(
                jahr,
                stelle.id(),
                PhaseRule.phase(ort.jahr().jahr(null).mit(satzung), LocalDate.now(clock), quelle.tagFrei()),
                ansatz.betrag(),
                grundlage(satzung, ansatz),
                begrenzt ? quelle.verfuegbar().get(Grenze.jahresstelle(stelle.id())) : null,
                ort.ring() == null ? "" : ort.ring().nummer(),
                begrenzt && ort.ring() != null ? quelle.verfuegbar().get(ort.grenze()) : null,
                quelle.fuerDiese().getOrDefault(ort.grenze(), Geldbetrag.NICHTS));
    }

    private static Ansatzgrundlage grundlage(Satzung satzung, Stand ansatz) {
        return AnsatzRule.grundlage(
                satzung == null ? Ansatzgrundlage.KEINE : AnsatzRule.grundlage(satzung),
                ansatz.zuletzt() != null,
                ansatz.zuletzt() == Buchungsart.ANSATZ_VORJAHR);
    }
}
