package de.familienaudit.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** {@code #{seitenleiste}}: which page numbers a pager shows. */
@Named("seitenleiste")
@ApplicationScoped
public class Seitenleiste {

    private static final int NEIGHBOURS = 1;

    /** First, last, the current page and its neighbours; 0 stands for a gap. */
    public List<Integer> nummern(int seite, int seiten) {
        List<Integer> nummern = new ArrayList<>();
        int last = 0;
        for (int nummer = 1; nummer <= seiten; nummer++) {
            boolean shown = nummer == 1 || nummer == seiten || Math.abs(nummer - seite) <= NEIGHBOURS;
            if (!shown) {
                continue;
            }
            if (nummer - last == 2) {
                nummern.add(nummer - 1);
            } else if (nummer - last > 2) {
                nummern.add(0);
            }
            nummern.add(nummer);
            last = nummer;
        }
        return List.copyOf(nummern);
    }
}
