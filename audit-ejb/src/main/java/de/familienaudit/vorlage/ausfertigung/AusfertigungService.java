package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.schriftstueck.SchriftstueckVorlegen;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import de.familienaudit.signatur.schriftstueck.Unterschriftsmappe;
import de.familienaudit.vorlage.domain.ausfertigung.AusfertigungRule;
import de.familienaudit.vorlage.domain.papier.Einreichung;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.domain.wirkung.BeschlussangabenRule;
import de.familienaudit.vorlage.domain.wirkung.Wortlautstand;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A paper as a document, and its way to the signature of the Landrätin (rules V-9, V-10, S-2). */
@Stateless
@Guarded
public class AusfertigungService {

    /** Kind of paper that an Aufzeichnung becomes. */
    public static final String ART = "AUSFERTIGUNG";

    @Inject
    private Papierakten akten;

    @Inject
    private Unterschriften unterschriften;

    @Inject
    private Unterschriftsmappe mappe;

    @Inject
    private Papierdruck druck;

    /**
     * The paper as a document to read; printed when it is asked for its bytes.
     *
     * @param aufzeichnung which recording of it; null for the one that holds
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Vorlagenbogen dokument(long vorlageId, Integer aufzeichnung) {
        return druck.bogen(akten.find(vorlageId), aufzeichnung, Vorlagenbogen.Art.ZUM_LESEN);
    }

    /** What became of a paper for signature; nothing of one that the person may not see (R-2, V-10). */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public Ausfertigungsakte akte(long vorlageId) {
        List<SchriftstueckZeile> zeilen = unterschriften.schriftstuecke(vorlageId);
        return new Ausfertigungsakte(
                zeilen, unterschriften.unterschrift(vorlageId, zeilen).name());
    }

    /**
     * Renders the recording that holds once, freezes it and puts it forward.
     *
     * @param gesehen number of the recording that the person saw (rule G-4)
     * @return id of the Schriftstück
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-9.…
     */
    @Requires(AusfertigungRechte.AUSFERTIGUNG_VORLEGEN)
    public long vorlegen(long vorlageId, int gesehen) {
        akten.sperren();
        Papierakte akte = akten.lock(vorlageId, gesehen);
        List<SchriftstueckZeile> zeilen = unterschriften.schriftstuecke(vorlageId);
        AusfertigungRule.hindernis(
                        akte.papier().art(),
                        akten.lage(akte).stand(),
                        akte.papier().ausfertigung(),
                        unterschriften.unterschrift(vorlageId, zeilen))
                .ifPresent(v -> {
                    throw new BusinessRuleException(v);
                });
        if (akte.vorlage().herkunft() == Papierherkunft.PROGRAMM) {
            BeschlussangabenRule.hindernis(akte.papier(), Wortlautstand.of(akten.verlauf(vorlageId)))
                    .ifPresent(v -> {
                        throw new BusinessRuleException(v);
                    });
        }
        zeilen.stream().filter(SchriftstueckZeile::istOffen).findFirst().ifPresent(z -> {
            throw new BusinessRuleException(Violation.of("V-9.liegt_schon_vor", z.eingereichtVon()));
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
}
