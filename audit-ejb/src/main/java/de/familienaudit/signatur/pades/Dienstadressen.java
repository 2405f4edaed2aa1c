package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;

/** Services in the network: time stamps and revocation. Each request is limited in time and in the size of its answer. */
public final class Dienstadressen {

    private static final int MILLIS = 8_000;

    private Dienstadressen() {}

    /**
     * @param zeitstempel address of a time-stamp service, or null
     * @param sperrpruefung whether the addresses that certificates name are asked
     */
    public static Signaturdienste dienste(String zeitstempel, boolean sperrpruefung) {
        OnlineTSPSource tsp = null;
        if (zeitstempel != null) {
            tsp = new OnlineTSPSource(zeitstempel);
            tsp.setDataLoader(begrenzt(new TimestampDataLoader()));
        }
        return new Signaturdienste(
                tsp,
                sperrpruefung ? new OnlineCRLSource(begrenzt(new CommonsDataLoader())) : null,
                sperrpruefung ? new OnlineOCSPSource(begrenzt(new OCSPDataLoader())) : null);
    }

    private static <L extends CommonsDataLoader> L begrenzt(L loader) {
        loader.setTimeoutConnection(MILLIS);
        loader.setTimeoutConnectionRequest(MILLIS);
        loader.setTimeoutResponse(MILLIS);
        loader.setTimeoutSocket(MILLIS);
        return loader;
    }
}
