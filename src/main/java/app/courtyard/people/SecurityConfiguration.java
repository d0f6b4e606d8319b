package app.courtyard.people;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;

/** Deny by default: two chains, one for the API, one for everything that people look at. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

  private static final Duration REMEMBERED_FOR = Duration.ofDays(30);

  /**
   * As strict as Flow allows: it needs inline scripts and styles, and eval (which also lets the
   * bundled WebAssembly reader of QR codes run). Frames only from here, for Flow's offline page.
   */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'; font-src 'self' data:; worker-src 'self' blob:; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

  @Bean
  static PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** JSON for the phone: a missing sign-in is 401, never a redirect to a page. */
  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http, RememberMeServices rememberMe, Accounts accounts, List<SignInBar> bars)
      throws Exception {
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, "/api/session")
                    .permitAll()
                    // Under an upload token, which the intake itself checks.
                    .requestMatchers(HttpMethod.POST, "/api/field/captures")
                    .permitAll()
                    .requestMatchers(HttpMethod.PUT, "/api/field/photos/*")
                    .permitAll()
                    .requestMatchers("/api/field/**", "/api/session/upload-token")
                    .hasRole(Permissions.FIELD_WORK)
                    .requestMatchers("/api/log")
                    .hasRole(Permissions.SEE_RECORDS)
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> csrf.ignoringRequestMatchers("/api/field/captures", "/api/field/photos/*"))
        .rememberMe(remember -> remember.rememberMeServices(rememberMe))
        .addFilterBefore(new SessionCheck(accounts, bars), RememberMeAuthenticationFilter.class)
        .addFilterAfter(new MeantFor(), RememberMeAuthenticationFilter.class)
        .exceptionHandling(
            exceptions ->
                exceptions
                    .authenticationEntryPoint(ApiDenials::signIn)
                    .accessDeniedHandler(ApiDenials::denied))
        .logout(
            logout ->
                logout
                    .logoutUrl("/api/session/sign-out")
                    .logoutSuccessHandler(ApiDenials::signedOut))
        .requestCache(cache -> cache.disable())
        .headers(SecurityConfiguration::headers);
    return http.build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, RememberMeServices rememberMe, Accounts accounts, List<SignInBar> bars)
      throws Exception {
    http.authorizeHttpRequests(
            requests ->
                requests
                    // The field half opens with no session at all; what it shows lies on the phone.
                    .requestMatchers(
                        "/field", "/field/**", "/courtyard.css", "/icons/**", "/offline-stub.html")
                    .permitAll()
                    // No views, and so denied unless named: where one arrives, and what a label
                    // holds.
                    .requestMatchers(HttpMethod.GET, "/home", "/q/*")
                    .authenticated()
                    .requestMatchers(HttpMethod.GET, "/photos/*/*", "/archive/*/*")
                    .hasRole(Permissions.SEE_RECORDS)
                    .requestMatchers(HttpMethod.GET, "/cases/*/slip.pdf", "/cases/*/record.pdf")
                    .hasRole(Permissions.SEE_CASES)
                    .requestMatchers(HttpMethod.GET, "/requests.xlsx")
                    .hasRole(Permissions.NOTE_REQUESTS)
                    .requestMatchers(HttpMethod.GET, "/inventory.xlsx", "/weekly.pdf")
                    .hasRole(Permissions.SEE_INVENTORY)
                    .requestMatchers(HttpMethod.GET, "/reports/*.pdf")
                    .hasRole(Permissions.SEE_REPORTS)
                    .requestMatchers(HttpMethod.GET, "/places/*/picture")
                    .hasRole(Permissions.SEE_ESTATE)
                    .requestMatchers(HttpMethod.GET, "/estates/*/workbook.xlsx")
                    .hasRole(Permissions.KEEP_ESTATE))
        .rememberMe(remember -> remember.rememberMeServices(rememberMe))
        .addFilterBefore(new SessionCheck(accounts, bars), RememberMeAuthenticationFilter.class)
        .headers(SecurityConfiguration::headers)
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin -> vaadin.loginView("/login", "/login?left").defaultSuccessUrl("/home"));
    return http.build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .frameOptions(frames -> frames.sameOrigin())
        .httpStrictTransportSecurity(
            transport -> transport.requestMatcher(SecurityConfiguration::isPublicHost))
        .referrerPolicy(referrer -> {})
        .permissionsPolicyHeader(
            permissions -> permissions.policy("camera=(self), geolocation=(self), microphone=()"));
  }

  /**
   * A promise of https for a year is for a real host; on localhost it would bind every other
   * program there too.
   */
  private static boolean isPublicHost(HttpServletRequest request) {
    String host = request.getServerName();
    return request.isSecure() && host.contains(".") && !host.matches("[0-9.]+|.*\\.local|\\[.*");
  }

  @Bean
  RememberMeServices rememberMeServices(
      SigningIn signingIn, Installation installation, List<SignInBar> bars) {
    String key =
        installation.getOrMake(
            "remember-me-key", () -> UUID.randomUUID() + "-" + UUID.randomUUID());
    var services = new RememberedSignIn(key, signingIn, bars);
    services.setTokenValiditySeconds((int) REMEMBERED_FOR.toSeconds());
    services.setCookieName("courtyard-remembered");
    return services;
  }
}
