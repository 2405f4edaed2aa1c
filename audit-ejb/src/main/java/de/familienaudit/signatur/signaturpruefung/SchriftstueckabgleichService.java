package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.pades.Pruefbericht;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Rules S-3, S-4: the last step of a verification, which asks the database what the program knows of the file. */
@Stateless
@Guarded
public class SchriftstueckabgleichService {

    @Inject
    private Instance<BekannteSchriftstuecke> bekannte;

    /** Compares a report with the papers and certificates of the Kommune. */
    @Requires(value = SignaturRechte.SIGNATUR_PRUEFEN, schreibt = false)
    public Signaturauskunft auskunft(Pruefbericht bericht) {
        return new AuskunftBuilder(bekannte.stream().toList()).auskunft(bericht);
    }
}
