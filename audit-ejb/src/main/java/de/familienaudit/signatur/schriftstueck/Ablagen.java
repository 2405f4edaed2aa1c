package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.signatur.domain.Schriftstueck;

/** Between the store of files and the papers that point to them. */
public final class Ablagen {

    private Ablagen() {}

    public static Schriftstueck.Datei datei(AbgelegteDatei datei) {
        return new Schriftstueck.Datei(
                datei.inhaltId(), datei.dateiname(), datei.medientyp(), datei.sha256(), datei.groesse());
    }
}
