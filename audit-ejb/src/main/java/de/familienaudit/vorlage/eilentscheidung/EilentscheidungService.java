package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.schriftstueck.SchriftstueckVorlegen;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.signatur.schriftstueck.Unterschriftsmappe;
import de.familienaudit.vorlage.ausfertigung.Papierdruck;
import de.familienaudit.vorlage.domain.eilentscheidung.EilentscheidungRule;
import de.familienaudit.vorlage.domain.eilentscheidung.Unterrichtung;
import de.familienaudit.vorlage.domain.papier.Einreichung;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;

/** An Eilentscheidung on its way to the signature that decides it, and what is known of telling the members (rules V-13, S-2). */
@Stateless
@Guarded
public class EilentscheidungService {

    /** Kind of paper that its Aufzeichnung becomes. */
    public static final String ART = "EILENTSCHEIDUNG";

    @Inject
    private Papierakten akten;

    @Inject
    private Papierdruck druck;

    @Inject
    private SchriftstueckService schriftstuecke;

    @Inject
    private Unterschriftsmappe mappe;

    @Inject
    private UnterrichtungRepository unterrichtungen;

    /**
     * What the page of a paper shows of it; nothing, without a statement, of a paper of another kind or of the past.
     *
     * @param details as the page read them
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Eilblatt blatt(VorlageDetails details) {
        boolean eil =
                Vorlagenart.EILENTSCHEIDUNG.name().equals(details.kopf().art().name());
        if (!eil || details.weg().isNacherfasst() || !details.kopf().aktuell()) {
            return Eilblatt.LEER;
        }
        Papierstand stand = Papierstand.valueOf(details.kopf().lage().stand().name());
        List<Long> aufzeichnungen = akten.aufzeichnungen(details.kopf().id());
        List<SchriftstueckZeile> zeilen = schriftstuecke.zuBezug(ART, aufzeichnungen);
        List<SchriftstueckZeile> offene =
                zeilen.stream().filter(SchriftstueckZeile::istOffen).toList();
        boolean eingereicht = stand == Papierstand.EINGEREICHT;
        boolean ueberholt =
                eingereicht && offene.stream().anyMatch(z -> z.bezugId() != Collections.max(aufzeichnungen));
        List<Eilblatt.Zeile> gesagt = unterrichtungen.find(details.kopf().id()).stream()
                .map(EilentscheidungService::zeile)
                .toList();
        return new Eilblatt(eingereicht && offene.isEmpty(), ueberholt, stand.wurdeBeschlossen(), zeilen, gesagt);
    }

    /**
     * Renders the recording that holds once, freezes it and puts it forward for the signature that decides it.
     *
     * @param gesehen number of the recording that the person saw (rule G-4)
     * @return id of the Schriftstück
     * @throws NotFoundException R-2, V-10, also for a paper that is nacherfasst
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-13.keine_eilentscheidung, V-13.nicht_eingereicht, V-13.liegt_schon_vor
     */
    @Requires(EilentscheidungRechte.EILENTSCHEIDUNG_VORLEGEN)
    public long vorlegen(long vorlageId, int gesehen) {
        akten.sperren();
        Papierakte akte = akten.lock(vorlageId, gesehen);
        if (akte.vorlage().herkunft() != Papierherkunft.PROGRAMM) {
            throw new NotFoundException();
        }
        EilentscheidungRule.hindernis(akte.papier(), akte.vorlage().stand()).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        zeilen(vorlageId).stream()
                .filter(SchriftstueckZeile::istOffen)
                .findFirst()
                .ifPresent(z -> {
                    throw new BusinessRuleException(Violation.of("V-13.liegt_schon_vor", z.eingereichtVon()));
                });
        Vorlagenbogen bogen = druck.bogen(akte, null, new Vorlagenbogen.Art(true, mappe.nurBeispiele()));
        return mappe.vorlegen(new SchriftstueckVorlegen(
                ART,
                akte.aufzeichnung().id(),
                bogen.titel(),
                bogen.dateiname() + ".pdf",
                akte.vorlage().eingereicht().map(Einreichung::kontoId).orElse(null),
                bogen.pdf()));
    }

    private List<SchriftstueckZeile> zeilen(long vorlageId) {
        return schriftstuecke.zuBezug(ART, akten.aufzeichnungen(vorlageId));
    }

    private static Eilblatt.Zeile zeile(Unterrichtung u) {
        return new Eilblatt.Zeile(
                u.id(),
                u.tag(),
                u.weg(),
                u.erfassung().von(),
                u.erfassung().am(),
                u.ruecknahme().map(r -> r.grund()).orElse(null));
    }
}
