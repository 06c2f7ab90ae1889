import {
  Dropdown,
  DropdownGroup,
  DropdownItem,
  DropdownList,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MenuToggle,
  Nav,
  NavItem,
  NavList,
  Page,
  SkipToContent,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import { useContext, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { api } from '../api/client';
import { Person, useMay } from './person';

/** The frame of every page: brand, pages, the signed-in person. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <Page
      className="ch-page"
      isContentFilled
      mainContainerId="main"
      mainAriaLabel="Console"
      skipToContent={<SkipToContent href="#main">Skip to content</SkipToContent>}
      masthead={
        <Masthead>
          <MastheadMain>
            <MastheadBrand>
              <MastheadLogo component={(props) => <Link {...props} to="/" aria-label="Clearhand, first page" />}>
                <img src="/clearhand.svg" alt="" className="ch-brand" />
                <span className="ch-brand-name">Clearhand</span>
              </MastheadLogo>
            </MastheadBrand>
          </MastheadMain>
          <MastheadContent>
            <Toolbar isFullHeight>
              <ToolbarContent>
                <ToolbarItem isOverflowContainer>
                  <Pages />
                </ToolbarItem>
                <ToolbarItem align={{ default: 'alignEnd' }}>
                  <PersonMenu />
                </ToolbarItem>
              </ToolbarContent>
            </Toolbar>
          </MastheadContent>
        </Masthead>
      }
    >
      {children}
    </Page>
  );
}

function Pages() {
  const { pathname } = useLocation();
  const keys = useMay('VERIFIER', 'SUPERVISOR');
  const seesQueue = useMay('OPERATOR', 'VERIFIER', 'SUPERVISOR', 'ADMIN');
  const pages = [
    ...(keys ? [{ to: '/work', name: 'Work' }] : []),
    ...(seesQueue ? [{ to: '/queue', name: 'Queue' }] : []),
    { to: '/cases', name: 'Cases' },
  ];
  return (
    <Nav variant="horizontal" aria-label="Pages">
      <NavList>
        {pages.map(({ to, name }) => (
          <NavItem key={to} itemId={to} isActive={pathname.startsWith(to)}>
            <Link to={to}>{name}</Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}

function PersonMenu() {
  const me = useContext(Person);
  const [open, setOpen] = useState(false);
  const roles = me.roles.map((role) => role.toLowerCase()).join(', ');
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      popperProps={{ position: 'right' }}
      toggle={(ref) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} variant="plainText">
          <span className="ch-person">
            <span>{me.name}</span>
            <span className="ch-person-roles">{roles}</span>
          </span>
        </MenuToggle>
      )}
    >
      <DropdownGroup label={roles === '' ? 'No role' : `Roles: ${roles}`}>
        <DropdownList>
          <DropdownItem key="out" onClick={() => void signOut()}>
            Sign out
          </DropdownItem>
        </DropdownList>
      </DropdownGroup>
    </Dropdown>
  );
}

async function signOut() {
  try {
    const { location } = await api.signOut();
    window.location.assign(location);
  } catch {
    // The session is over already, or the server is away: either way the first page tells the truth.
    window.location.assign('/');
  }
}
