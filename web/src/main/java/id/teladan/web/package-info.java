/**
 * The pages. A package per feature mirrors the address: {@code id.teladan.web.solution} serves
 * {@code /solutions/…}.
 *
 * <h2>How to write a page</h2>
 *
 * <ol>
 *   <li>Put the view in {@code WEB-INF/faces-views/things.xhtml}: it serves {@code /things} and
 *       {@code /things/12}; {@code things/edit.xhtml} serves {@code /things/edit/12}.
 *   <li>List it in {@link id.teladan.web.identity.PageRoutes} with its action; a test fails else.
 *   <li>Put its words in {@code id/teladan/web/thing/Messages.properties} and {@code
 *       Messages_en.properties}; the page reads {@code #{msgThing['title']}}. No text stands in a
 *       page.
 *   <li>Write a request-scoped bean with getters that ask the use cases once and keep the answer.
 *   <li>A page that edits adds {@code <ui:param name="editing" value="true"/>}, an OmniFaces
 *       {@code @ViewScoped} bean and a form; all others stay without a session.
 * </ol>
 *
 * <pre>{@code
 * <ui:composition template="/WEB-INF/layout/page.xhtml" xmlns="http://www.w3.org/1999/xhtml"
 *     xmlns:ui="jakarta.faces.facelets" xmlns:t="http://teladan.id/ui">
 *   <ui:param name="title" value="#{thingPage.title}"/>
 *   <ui:define name="content">
 *     <t:section id="list" title="#{msgThing['list']}">
 *       <ol class="cards">
 *         <ui:repeat value="#{thingPage.items}" var="item">
 *           <li><t:card title="#{item.title}" link="/things/#{item.id}"
 *               under="#{fmt.number(item.count)}"/></li>
 *         </ui:repeat>
 *       </ol>
 *     </t:section>
 *   </ui:define>
 * </ui:composition>
 *
 * @Named @RequestScoped
 * public class ThingPage {
 *   @Inject @Param(pathIndex = 0) private String id;
 *   @Inject private ThingReading things;
 *   private List<ThingView> items;
 *
 *   public List<ThingView> getItems() {
 *     if (items == null) {
 *       items = things.all();
 *     }
 *     return items;
 *   }
 * }
 * }</pre>
 *
 * <p>Always there: {@code #{here}} (address, links with one parameter changed), {@code
 * #{language}}, {@code #{fmt}} (numbers and dates), {@code #{me}} (who reads), {@code
 * #{msgShared}}. The tags are described in {@code WEB-INF/teladan.taglib.xml}. In a form, each
 * input stands in {@code t:field} with the id of the command's field, {@code t:errors} stands on
 * top, and a refusal is shown by {@link id.teladan.web.shared.Refusals}.
 *
 * <p>Pitfalls: tag attributes reach nested tags unless the tag declares them by {@code
 * o:tagAttribute}; the namespaces of OmniFaces are {@code http://omnifaces.org/ui} and {@code
 * http://omnifaces.org/functions}; inside {@code ui:repeat} use {@code ui:fragment rendered}, not
 * {@code c:if}; no inline handlers and no {@code f:ajax}, which the policy forbids; paths of
 * includes are literal.
 */
package id.teladan.web;
