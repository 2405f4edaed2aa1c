package de.familienaudit.signatur.zertifikat;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One certificate of the register.
 *
 * @param version for rule G-4
 * @param person name of its person today
 * @param stand name of the Zertifikatsstand
 * @param bestaetigtVon null while nobody confirmed
 * @param beendetVon null while nobody ended it
 * @param darfBestaetigen whether the actor is the second person that may confirm
 * @param hindernis code of the rule why not, while it waits; empty otherwise
 * @param darfBeenden whether it can still be ended
 */
public record ZertifikatZeile(
        long id,
        int version,
        String person,
        String stand,
        String inhaber,
        String aussteller,
        String seriennummer,
        LocalDate gueltigAb,
        LocalDate gueltigBis,
        String sha256,
        boolean beispiel,
        String erfasstVon,
        Instant erfasstAm,
        String bestaetigtVon,
        Instant bestaetigtAm,
        String beendetVon,
        Instant beendetAm,
        String beendetGrund,
        boolean darfBestaetigen,
        String hindernis,
        boolean darfBeenden)
        implements Serializable {}
