package id.teladan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The entity manager for beans that are no session beans and that the web module calls directly.
 *
 * <p>The server looks for the persistence unit at the first use of each entity manager, and in the
 * module that is calling at that moment: the web module, which has none, if a request comes first.
 * This one is used first by a session bean, whose module has it. Inject it with {@code @Inject}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EntityAccess {
  @PersistenceContext private EntityManager entities;

  @PostConstruct
  void bind() {
    entities.getEntityManagerFactory().getProperties();
  }

  @Produces
  public EntityManager entities() {
    return entities;
  }
}
