package org.acuerdo.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.List;

/** Texts that are typed one on each line; empty lines don't count. */
@FacesConverter("acuerdo.lines")
public class LinesConverter implements Converter<List<String>> {

    @Override
    public List<String> getAsObject(FacesContext context, UIComponent component, String typed) {
        var lines = new ArrayList<String>();
        if (typed != null) {
            typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
