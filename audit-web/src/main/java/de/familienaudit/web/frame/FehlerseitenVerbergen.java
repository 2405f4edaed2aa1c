package de.familienaudit.web.frame;

import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;
import org.primefaces.context.PrimeApplicationContext;

/**
 * PrimeFaces writes the paths of the error pages into every page, for an exception handler of its own that is not used here.
 * Taken from it before the first page is written, so that none tells how the program is built. (When the application starts,
 * Faces may not ask the server for what PrimeFaces wants to know.)
 */
public class FehlerseitenVerbergen implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        Map<String, String> errorPages = PrimeApplicationContext.getCurrentInstance(event.getFacesContext())
                .getConfig()
                .getErrorPages();
        synchronized (errorPages) {
            if (!errorPages.isEmpty()) {
                errorPages.clear();
            }
        }
    }
}
