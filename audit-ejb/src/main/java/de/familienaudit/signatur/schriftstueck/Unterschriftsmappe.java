package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Schriftstueckart;
import de.familienaudit.signatur.pades.Pdfkennung;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Rule S-2: where upper slices lay papers for signature. Their own service asks for the right and renders; here the file is
 * frozen.
 */
@Dependent
public class Unterschriftsmappe {

    /** Name of the empty signature field that each PDF brings along. */
    public static final String FELD = "Unterschrift";

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private SignaturzertifikatRepository register;

    @Inject
    private Dateiablage ablage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Freezes a paper and puts it forward.
     *
     * @return id of the paper
     * @throws BusinessRuleException S-2.liegt_schon_vor when one of the same record waits or is signed
     */
    public long vorlegen(SchriftstueckVorlegen command) {
        Schriftstueckart art = Schriftstueckart.valueOf(command.art());
        pruefeFrei(command.art(), command.bezugId());
        AbgelegteDatei datei = ablage.ablegen(command.dateiname(), command.pdf());
        Schriftstueck schriftstueck = new Schriftstueck(
                currentActor.get().kommuneId(),
                art,
                command.bezugId(),
                command.titel(),
                Ablagen.datei(datei),
                Pdfkennung.von(command.pdf()),
                Vermerk.von(currentActor.get(), clock.instant()));
        schriftstueck.eingebrachtVon(command.eingebrachtVonKonto());
        papiere.save(schriftstueck);
        return schriftstueck.id();
    }

    /**
     * Whether the Kommune knows example certificates only, as in the try-out run: each page then says that a signature on it
     * is no legal one.
     */
    public boolean nurBeispiele() {
        return register.hatNurBeispiele();
    }

    /**
     * Asks before the work of rendering; two people at once still meet the unique index of the table.
     *
     * @throws BusinessRuleException S-2.liegt_schon_vor
     */
    public void pruefeFrei(String art, long bezugId) {
        papiere.findGueltiges(Schriftstueckart.valueOf(art), bezugId).ifPresent(anderes -> {
            throw new BusinessRuleException(
                    Violation.of("S-2.liegt_schon_vor", anderes.einreichung().name(), anderes.status()));
        });
    }
}
