package de.familienaudit.web.frame;

import static de.familienaudit.web.frame.Adresse.mit;
import static de.familienaudit.web.frame.Adresse.offen;

import de.familienaudit.zugang.ZugangRechte;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages that belong to no slice. The start page of the Verwaltung gets its actions from {@link Adresstabelle}. */
@ApplicationScoped
public class RahmenSeiten implements Seitenbuch {

    @Override
    public List<Adresse> adressen() {
        return List.of(
                offen("/jakarta.faces.resource/*"),
                offen(PageAddress.BARRIEREFREIHEIT),
                offen(PageAddress.STOERUNG),
                offen(PageAddress.ZU_GROSS),
                offen(PageAddress.LEBT),
                offen(PageAddress.BEREIT),
                mit(ZugangRechte.EIGENES_KONTO, "/sitzung"));
    }

    @Override
    public List<NavEntry> navigation() {
        return List.of(new NavEntry(90, "verwaltung", PageAddress.VERWALTUNG, "zahnrad"));
    }
}
