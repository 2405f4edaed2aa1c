package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import java.io.IOException;

/** Services in the network: time stamps and revocation. Each request is limited in time and in the size of its answer. */
public final class Dienstadressen {

    private static final int MILLIS = 8_000;
    private static final int LISTE_MILLIS = 30_000;

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

    /** Lists of the European Union; they are large, and some servers slow. */
    static Listenlader listen() {
        CommonsDataLoader loader = begrenzt(new CommonsDataLoader());
        loader.setTimeoutResponse(LISTE_MILLIS);
        loader.setTimeoutSocket(LISTE_MILLIS);
        return adresse -> {
            if (!adresse.startsWith("https://") && !adresse.startsWith("http://")) {
                throw new IOException("no address in the web");
            }
            try {
                byte[] liste = loader.get(adresse);
                if (liste == null || liste.length == 0) {
                    throw new IOException("the answer is empty");
                }
                return liste;
            } catch (DSSException | IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        };
    }

    private static <L extends CommonsDataLoader> L begrenzt(L loader) {
        loader.setTimeoutConnection(MILLIS);
        loader.setTimeoutConnectionRequest(MILLIS);
        loader.setTimeoutResponse(MILLIS);
        loader.setTimeoutSocket(MILLIS);
        return loader;
    }
}
