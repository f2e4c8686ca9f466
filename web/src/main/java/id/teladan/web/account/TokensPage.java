package id.teladan.web.account;

import id.teladan.identity.OwnTokens;
import id.teladan.identity.TokenOrder;
import id.teladan.identity.TokenScope;
import id.teladan.identity.TokenView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /account/tokens}: tokens for programs that act for the reader. */
@Named
@RequestScoped
public class TokensPage {
  @Inject private OwnTokens tokens;
  @Inject private Refusals refusals;

  private String name;
  private TokenScope scope = TokenScope.READ;
  private Integer days = 90;
  private String password;
  private String made;

  /** Stays on the page, which shows the token this once. */
  public void create() {
    try {
      made = tokens.create(new TokenOrder(name, scope, days, password)).token();
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    }
  }

  public void revoke(long id) {
    try {
      tokens.revoke(id);
      Faces.redirect("/account/tokens");
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    }
  }

  public List<TokenView> getItems() {
    return tokens.list();
  }

  public String getMade() {
    return made;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public TokenScope getScope() {
    return scope;
  }

  public void setScope(TokenScope scope) {
    this.scope = scope;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
