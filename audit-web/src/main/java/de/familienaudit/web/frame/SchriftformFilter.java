package de.familienaudit.web.frame;

import de.familienaudit.shared.Schriftform;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whatever is typed into a form or stands in an address comes in in one {@link Schriftform}; names of fields are ours. */
public class SchriftformFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new InOneForm(request), response);
    }

    private static final class InOneForm extends HttpServletRequestWrapper {

        InOneForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return Schriftform.eine(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values).map(Schriftform::eine).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> values = new LinkedHashMap<>();
            super.getParameterMap().keySet().forEach(name -> values.put(name, getParameterValues(name)));
            return Collections.unmodifiableMap(values);
        }
    }
}
