package de.familienaudit.zugang.konto;

import de.familienaudit.zugang.domain.konto.Einmallink;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.Kontoname;
import de.familienaudit.zugang.domain.konto.Kontozustand;
import de.familienaudit.zugang.domain.konto.Namensverlauf;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.konto.KontoDetails.LinkZeile;
import de.familienaudit.zugang.konto.KontoDetails.NameZeile;
import de.familienaudit.zugang.konto.KontoDetails.RolleZeile;
import de.familienaudit.zugang.konto.KontoDetails.VermerkZeile;
import de.familienaudit.zugang.konto.KontoDetails.Zeit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Puts one account together for its page; what only the home Kommune may know stays empty for another one. */
@Dependent
class KontoReader {

    @Inject
    private KontenRepository konten;

    KontoDetails read(Konto konto, long kommuneId, Instant jetzt, LocalDate heute) {
        boolean heimisch = konto.kommuneId() == kommuneId;
        List<RolleZeile> rollen = konten.rollen(konto.id(), kommuneId).stream()
                .map(r -> rolle(r, heute))
                .sorted(Comparator.comparing(r -> Zeit.valueOf(r.zeit())))
                .toList();
        boolean hatRolle = rollen.stream().anyMatch(r -> Zeit.HEUTE.name().equals(r.zeit()));
        Namensverlauf namen = konten.namen(konto);
        return new KontoDetails(
                konto.id(),
                konto.version(),
                namen.am(heute),
                konto.benutzername(),
                heimisch,
                Kontozustand.am(heute, konto, hatRolle).name(),
                konto.hatPasswort(),
                heimisch ? konto.zweiterFaktorSeit() : null,
                heimisch ? konten.letzteAnmeldung(konto.id()).orElse(null) : null,
                heimisch ? konto.gueltig().von().orElse(null) : null,
                heimisch ? konto.gueltig().bis().orElse(null) : null,
                rollen,
                namen(namen, heute),
                heimisch ? vermerke(konto) : List.of(),
                heimisch ? link(konto, jetzt) : null);
    }

    private static RolleZeile rolle(Rollenvergabe r, LocalDate heute) {
        LocalDate von = r.gueltig().von().orElse(null);
        LocalDate bis = r.gueltig().bis().orElse(null);
        Zeit zeit = Zeit.HEUTE;
        if (bis != null && bis.isBefore(heute)) {
            zeit = Zeit.BEENDET;
        } else if (von != null && von.isAfter(heute)) {
            zeit = Zeit.KUENFTIG;
        }
        return new RolleZeile(r.id(), r.version(), r.rolle().name(), von, bis, zeit.name());
    }

    private static List<NameZeile> namen(Namensverlauf verlauf, LocalDate heute) {
        if (verlauf.namen().size() < 2) {
            return List.of();
        }
        Kontoname jetzt = verlauf.gueltigAm(heute);
        List<NameZeile> zeilen = new ArrayList<>(verlauf.namen().stream()
                .map(n -> new NameZeile(n.name(), n.gueltigAb().orElse(null), n == jetzt))
                .toList());
        Collections.reverse(zeilen);
        return zeilen;
    }

    private List<VermerkZeile> vermerke(Konto konto) {
        return konten.vermerke(konto.id()).stream()
                .map(v -> new VermerkZeile(v.gesperrt(), v.zeitpunkt(), v.verfasstVon(), v.grund()))
                .toList();
    }

    private LinkZeile link(Konto konto, Instant jetzt) {
        List<Einmallink> links = konten.links(konto.id());
        if (links.isEmpty()) {
            return null;
        }
        Einmallink l = links.get(0);
        return new LinkZeile(
                l.erstelltAm(), l.erstelltVon(), l.gueltigBis(), l.stand(jetzt).name());
    }
}
