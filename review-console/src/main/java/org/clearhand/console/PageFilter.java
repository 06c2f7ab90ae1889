package org.clearhand.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The application's own addresses, like /cases/c-1, are answered with its one page, so that they can be opened and reloaded. */
@WebFilter({"/work", "/work/*", "/queue", "/cases", "/cases/*", "/signed-in"})
public class PageFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.getRequestDispatcher("/index.html").forward(request, response);
    }
}
